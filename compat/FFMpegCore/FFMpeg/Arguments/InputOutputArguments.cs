using FFMpegCore.Exceptions;

namespace FFMpegCore.Arguments;

/// <summary>A file, or any address that ffmpeg understands, to read.</summary>
public class InputArgument(bool verifyExists, string filePaths) : IInputArgument
{
    public readonly string FilePath = filePaths;
    public readonly bool VerifyExists = verifyExists;

    public InputArgument(string path, bool verifyExists)
        : this(verifyExists, path)
    {
    }

    public string Text => $"-i \"{FilePath}\"";

    public void Pre()
    {
        if (VerifyExists && !File.Exists(FilePath))
        {
            throw new FileNotFoundException("Input file not found", FilePath);
        }
    }

    public Task During(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public void Post()
    {
    }
}

/// <summary>A file, or any address that ffmpeg understands, to write.</summary>
public class OutputArgument(string path, bool overwrite = true) : IOutputArgument
{
    public readonly bool Overwrite = overwrite;
    public readonly string Path = path;

    public string Text => Overwrite ? $"\"{Path}\" -y" : $"\"{Path}\"";

    public void Pre()
    {
        if (!Overwrite && File.Exists(Path))
        {
            throw new FFMpegException(FFMpegExceptionType.File, "Output file already exists and overwrite is disabled");
        }
    }

    public Task During(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public void Post()
    {
    }
}
