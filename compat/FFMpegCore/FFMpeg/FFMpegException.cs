namespace FFMpegCore.Exceptions;

public enum FFMpegExceptionType
{
    Conversion,
    File,
    Operation,
    Process,
}

/// <summary>ffmpeg or ffprobe could not be run, or ended with an error.</summary>
public class FFMpegException : Exception
{
    public FFMpegException(FFMpegExceptionType type, string message, Exception? innerException = null, string ffMpegErrorOutput = "")
        : base(message, innerException)
    {
        Type = type;
        FFMpegErrorOutput = ffMpegErrorOutput;
    }

    public FFMpegException(FFMpegExceptionType type, string message, string ffMpegErrorOutput = "")
        : base(message)
    {
        Type = type;
        FFMpegErrorOutput = ffMpegErrorOutput;
    }

    public FFMpegException(FFMpegExceptionType type, string message)
        : base(message)
    {
        Type = type;
        FFMpegErrorOutput = string.Empty;
    }

    public FFMpegExceptionType Type { get; }

    public string FFMpegErrorOutput { get; }
}

public class FFOptionsException(string message, Exception? innerException = null) : Exception(message, innerException);
