using System.Text.Json;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>One event's data while a video is open.</summary>
/// <param name="QueuePlace">1 is next; null when it does not wait.</param>
/// <param name="Step">Frames done.</param>
/// <param name="Steps">Frames in all; 0 until known.</param>
/// <param name="EtaSeconds">Null while it cannot be told.</param>
/// <param name="PreviewUrl">Newest preview picture (jpeg); null before the first.</param>
internal sealed record ProgressJson(string Status, string Stage, int? QueuePlace, int Step, int Steps, double? EtaSeconds, string? PreviewUrl)
{
    public static ProgressJson Of(VideoUpdate update, IVideoLinks links)
    {
        var video = update.Video;
        var preview = PreviewNumber(update) is { } number ? links.Preview(video.Owner, video.Id, number) : null;
        return new ProgressJson(
            VideoStatus.Of(video.Stage), VideoStatus.StageName(video.Stage), update.QueuePlace, update.Step, update.Steps, update.EtaSeconds, preview);
    }

    /// <summary>The last event's data: the whole <c>Video</c>, and the fields of the events before it.</summary>
    public static byte[] Last(VideoUpdate update, IVideoLinks links)
    {
        var whole = JsonSerializer.SerializeToNode(VideoJson.Of(update.Video, update.Video.Stage == VideoStage.Completed ? links.Media(update.Video) : null), WireJson.Relaxed.VideoJson)!.AsObject();
        var progress = JsonSerializer.SerializeToNode(Of(update, links), WireJson.Relaxed.ProgressJson)!.AsObject();
        foreach (var (name, value) in progress)
        {
            whole.TryAdd(name, value?.DeepClone());
        }

        return JsonSerializer.SerializeToUtf8Bytes(whole, JsonSerializerOptions.Default);
    }

    private static int? PreviewNumber(VideoUpdate update)
    {
        if (update.PreviewKey is not { } key)
        {
            return null;
        }

        var prefix = BlobKeys.Previews(update.Video.Owner, update.Video.Id);
        return key.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(key.AsSpan(prefix.Length), out var number) ? number : null;
    }
}
