using System.Globalization;
using FFMpegCore.Enums;

namespace FFMpegCore.Arguments;

public class CustomArgument(string argument) : IArgument
{
    public readonly string Argument = argument;

    public string Text => Argument ?? string.Empty;
}

public class VideoCodecArgument(string codec) : IArgument
{
    public readonly string Codec = codec;

    public string Text => $"-c:v {Codec}";
}

public class AudioCodecArgument(string audioCodec) : IArgument
{
    public readonly string AudioCodec = audioCodec;

    public string Text => $"-c:a {AudioCodec.ToLowerInvariant()}";
}

public class AudioBitrateArgument(int bitrate) : IArgument
{
    public readonly int Bitrate = bitrate;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"-b:a {Bitrate}k");
}

public class ConstantRateFactorArgument : IArgument
{
    public readonly int Crf;

    public ConstantRateFactorArgument(int crf)
    {
        if (crf is < 0 or > 63)
        {
            throw new ArgumentException("Argument is outside range (0 - 63)", nameof(crf));
        }

        Crf = crf;
    }

    public string Text => string.Create(CultureInfo.InvariantCulture, $"-crf {Crf}");
}

public class SpeedPresetArgument(Speed speed) : IArgument
{
    public readonly Speed Speed = speed;

    public string Text => $"-preset {Speed.ToString().ToLowerInvariant()}";
}

public class ThreadsArgument(int threads) : IArgument
{
    public readonly int Threads = threads;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"-threads {Threads}");
}

public class ForceFormatArgument(string format) : IArgument
{
    public string Text => $"-f {format}";
}

public class ForcePixelFormat(string format) : IArgument
{
    public string PixelFormat { get; } = format;

    public string Text => $"-pix_fmt {PixelFormat}";
}

public class FaststartArgument : IArgument
{
    public string Text => "-movflags faststart";
}

public class FrameRateArgument(double framerate) : IArgument
{
    public readonly double Framerate = framerate;

    public string Text => $"-r {Framerate.ToString(CultureInfo.InvariantCulture)}";
}

public class FrameOutputCountArgument(int frames) : IArgument
{
    public readonly int Frames = frames;

    public string Text => string.Create(CultureInfo.InvariantCulture, $"-vframes {Frames}");
}

/// <summary>How much ffmpeg says; below <see cref="VerbosityLevel.Info"/> the banner is hidden too.</summary>
public class VerbosityLevelArgument(VerbosityLevel verbosityLevel) : IArgument
{
    public string Text => $"{(verbosityLevel < VerbosityLevel.Info ? "-hide_banner " : string.Empty)}-loglevel {verbosityLevel.ToString().ToLowerInvariant()}";
}

public enum VerbosityLevel
{
    Quiet = -8,
    Fatal = 8,
    Error = 16,
    Warning = 24,
    Info = 32,
    Verbose = 40,
    Debug = 48,
    Trace = 56,
}
