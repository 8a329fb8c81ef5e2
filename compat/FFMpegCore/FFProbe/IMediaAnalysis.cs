namespace FFMpegCore;

/// <summary>What ffprobe found in a file.</summary>
public interface IMediaAnalysis
{
    TimeSpan Duration { get; }

    MediaFormat Format { get; }

    AudioStream? PrimaryAudioStream { get; }

    VideoStream? PrimaryVideoStream { get; }

    List<VideoStream> VideoStreams { get; }

    List<AudioStream> AudioStreams { get; }

    IReadOnlyList<string> ErrorData { get; }
}

public interface ITagsContainer
{
    Dictionary<string, string>? Tags { get; set; }
}

public class MediaFormat : ITagsContainer
{
    public TimeSpan Duration { get; set; }

    public TimeSpan StartTime { get; set; }

    public string FormatName { get; set; } = null!;

    public string FormatLongName { get; set; } = null!;

    public int StreamCount { get; set; }

    public double ProbeScore { get; set; }

    public double BitRate { get; set; }

    public Dictionary<string, string>? Tags { get; set; }
}

public abstract class MediaStream : ITagsContainer
{
    public int Index { get; set; }

    public string CodecName { get; set; } = null!;

    public string CodecLongName { get; set; } = null!;

    public long BitRate { get; set; }

    public TimeSpan StartTime { get; set; }

    public TimeSpan Duration { get; set; }

    public Dictionary<string, string>? Tags { get; set; }
}

public class VideoStream : MediaStream
{
    public double AvgFrameRate { get; set; }

    public double FrameRate { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    public string Profile { get; set; } = null!;

    public string PixelFormat { get; set; } = null!;

    public string ColorRange { get; set; } = null!;

    public string ColorSpace { get; set; } = null!;

    public string ColorTransfer { get; set; } = null!;

    public string ColorPrimaries { get; set; } = null!;
}

public class AudioStream : MediaStream
{
    public int Channels { get; set; }

    public string ChannelLayout { get; set; } = null!;

    public int SampleRateHz { get; set; }

    public string Profile { get; set; } = null!;
}
