namespace FFMpegCore.Enums;

/// <summary>x264's speed presets.</summary>
public enum Speed
{
    VerySlow,
    Slower,
    Slow,
    Medium,
    Fast,
    Faster,
    VeryFast,
    SuperFast,
    UltraFast,
}

/// <summary>What an <see cref="FFOptions"/> may set as ffmpeg's log level.</summary>
public enum FFMpegLogLevel
{
    Quiet = 0,
    Panic = 1,
    Fatal = 2,
    Error = 3,
    Warning = 4,
    Info = 5,
    Verbose = 6,
    Debug = 7,
    Trace = 8,
}
