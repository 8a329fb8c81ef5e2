using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FFMpegCore.Exceptions;

namespace FFMpegCore;

/// <summary>ffprobe's JSON, read into the public types. Absent values become the type's default, as in the package.</summary>
internal sealed class MediaAnalysis : IMediaAnalysis
{
    public MediaAnalysis(JsonElement root, IReadOnlyList<string> errors)
    {
        if (!root.TryGetProperty("format", out var format))
        {
            throw new FormatNullException();
        }

        Format = new MediaFormat
        {
            Duration = Time(format, "duration"),
            StartTime = Time(format, "start_time"),
            FormatName = Text(format, "format_name"),
            FormatLongName = Text(format, "format_long_name"),
            StreamCount = Number(format, "nb_streams"),
            ProbeScore = Number(format, "probe_score"),
            BitRate = Long(format, "bit_rate"),
            Tags = Tags(format),
        };
        var streams = root.TryGetProperty("streams", out var listed) ? listed.EnumerateArray().ToList() : [];
        VideoStreams = [.. streams.Where(stream => Text(stream, "codec_type") == "video").Select(Video)];
        AudioStreams = [.. streams.Where(stream => Text(stream, "codec_type") == "audio").Select(Audio)];
        ErrorData = errors;
    }

    public TimeSpan Duration => new[] { Format.Duration, PrimaryVideoStream?.Duration ?? default, PrimaryAudioStream?.Duration ?? default }.Max();

    public MediaFormat Format { get; }

    public AudioStream? PrimaryAudioStream => AudioStreams.MinBy(stream => stream.Index);

    public VideoStream? PrimaryVideoStream => VideoStreams.MinBy(stream => stream.Index);

    public List<VideoStream> VideoStreams { get; }

    public List<AudioStream> AudioStreams { get; }

    public IReadOnlyList<string> ErrorData { get; }

    private static VideoStream Video(JsonElement stream) => Common(stream, new VideoStream
    {
        AvgFrameRate = Ratio(stream, "avg_frame_rate"),
        FrameRate = Ratio(stream, "r_frame_rate"),
        Width = Number(stream, "width"),
        Height = Number(stream, "height"),
        Profile = Text(stream, "profile"),
        PixelFormat = Text(stream, "pix_fmt"),
        ColorRange = Text(stream, "color_range"),
        ColorSpace = Text(stream, "color_space"),
        ColorTransfer = Text(stream, "color_transfer"),
        ColorPrimaries = Text(stream, "color_primaries"),
    });

    private static AudioStream Audio(JsonElement stream) => Common(stream, new AudioStream
    {
        Channels = Number(stream, "channels"),
        ChannelLayout = Text(stream, "channel_layout"),
        SampleRateHz = (int)Long(stream, "sample_rate"),
        Profile = Text(stream, "profile"),
    });

    private static T Common<T>(JsonElement json, T stream)
        where T : MediaStream
    {
        stream.Index = Number(json, "index");
        stream.CodecName = Text(json, "codec_name");
        stream.CodecLongName = Text(json, "codec_long_name");
        stream.BitRate = Long(json, "bit_rate");
        stream.StartTime = Time(json, "start_time");
        stream.Duration = Time(json, "duration");
        stream.Tags = Tags(json);
        return stream;
    }

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString()! : null!;

    private static int Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    private static long Long(JsonElement json, string name) =>
        Text(json, name) is { Length: > 0 } text ? long.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture) : 0;

    private static TimeSpan Time(JsonElement json, string name) => MediaAnalysisUtils.ParseDuration(Text(json, name));

    private static double Ratio(JsonElement json, string name)
    {
        var parts = (Text(json, name) ?? "0/0").Split('/');
        return double.Parse(parts[0], CultureInfo.InvariantCulture) / double.Parse(parts[1], CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, string> Tags(JsonElement json) => json.TryGetProperty("tags", out var tags)
        ? tags.EnumerateObject().ToDictionary(tag => tag.Name, tag => tag.Value.GetString()!, StringComparer.OrdinalIgnoreCase)
        : [];
}

public static partial class MediaAnalysisUtils
{
    /// <summary>Hours:minutes:seconds.fraction, to the millisecond; anything else is zero.</summary>
    public static TimeSpan ParseDuration(string duration)
    {
        var match = Sexagesimal().Match(duration ?? string.Empty);
        return match.Success
            ? new TimeSpan(0, Part(match, 1), Part(match, 2), Part(match, 3), int.Parse(match.Groups[4].Value.PadRight(3, '0'), CultureInfo.InvariantCulture))
            : TimeSpan.Zero;
    }

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d+):(\d{1,2}):(\d{1,2})\.(\d{1,3})")]
    private static partial Regex Sexagesimal();
}
