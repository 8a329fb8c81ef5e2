using System.Text;
using System.Text.Json.Serialization;
using FFMpegCore.Enums;

namespace FFMpegCore;

/// <summary>Where the programs are and how they are run.</summary>
public class FFOptions : ICloneable
{
    public string WorkingDirectory { get; set; } = string.Empty;

    /// <summary>Folder of ffmpeg and ffprobe; where they are not in it, the PATH is searched.</summary>
    public string BinaryFolder { get; set; } = string.Empty;

    public string TemporaryFilesFolder { get; set; } = Path.GetTempPath();

    public string EncodingWebName { get; set; } = Encoding.Default.WebName;

    [JsonIgnore]
    public Encoding Encoding
    {
        get => Encoding.GetEncoding(EncodingWebName);
        set => EncodingWebName = (value ?? Encoding.Default).WebName;
    }

    public FFMpegLogLevel? LogLevel { get; set; }

    public FFOptions Clone() => (FFOptions)MemberwiseClone();

    object ICloneable.Clone() => Clone();
}

/// <summary>The options of whoever passes none, and how the programs are found.</summary>
public static class GlobalFFOptions
{
    private const string ConfigurationFile = "ffmpeg.config.json";
    private static FFOptions? current;

    public static FFOptions Current => current ??= Load();

    public static void Configure(Action<FFOptions> optionsAction) => optionsAction(Current);

    public static void Configure(FFOptions ffOptions) => current = ffOptions ?? throw new ArgumentNullException(nameof(ffOptions));

    public static string GetFFMpegBinaryPath(FFOptions? ffOptions = null) => Find("ffmpeg", ffOptions ?? Current);

    public static string GetFFProbeBinaryPath(FFOptions? ffOptions = null) => Find("ffprobe", ffOptions ?? Current);

    private static string Find(string program, FFOptions options)
    {
        var file = OperatingSystem.IsWindows() ? program + ".exe" : program;
        string[] candidates =
        [
            Path.Combine(options.BinaryFolder, Environment.Is64BitProcess ? "x64" : "x86", file),
            Path.Combine(options.BinaryFolder, file),
        ];
        return candidates.FirstOrDefault(File.Exists) ?? file;
    }

    private static FFOptions Load() => File.Exists(ConfigurationFile)
        ? System.Text.Json.JsonSerializer.Deserialize<FFOptions>(File.ReadAllText(ConfigurationFile))!
        : new FFOptions();
}
