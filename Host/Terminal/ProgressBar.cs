using Sora.Grains.Videos;

namespace Sora.Host.Terminal;

/// <summary>Shows a film's progress on stderr: one line redrawn on a terminal, a line per step elsewhere.</summary>
internal sealed class ProgressBar(TextWriter output, bool redraw)
{
    private const int BarWidth = 28;
    private string shown = "";

    public void Show(VideoUpdate update)
    {
        var line = Describe(update);
        if (line == shown)
        {
            return;
        }

        if (redraw)
        {
            output.Write($"\r{line.PadRight(shown.Length)}");
            shown = line;
        }
        else if (Coarse(update) is var step && step != shown)
        {
            output.WriteLine(line);
            shown = step;
        }
    }

    /// <summary>Leaves the line as it stands, so that what follows begins on a new one.</summary>
    public void End()
    {
        if (redraw && shown.Length > 0)
        {
            output.WriteLine();
        }

        shown = "";
    }

    private static string Describe(VideoUpdate update)
    {
        var done = Math.Clamp(update.Video.Progress * BarWidth / 100, 0, BarWidth);
        var bar = string.Concat(new string('█', done), new string('░', BarWidth - done));
        return $"{bar} {update.Video.Progress,3}%  {Stage(update)}{Eta(update)}";
    }

    private static string Stage(VideoUpdate update) => update.Video.Stage switch
    {
        VideoStage.Created => "directing",
        VideoStage.Directed or VideoStage.Admitted => "admitted",
        VideoStage.Queued => update.QueuePlace is > 1 ? $"waiting, place {update.QueuePlace}" : "waiting, next",
        VideoStage.Leased => "starting",
        VideoStage.Rendering when update.Steps == 0 => "starting",
        VideoStage.Rendering => $"frame {update.Step} of {update.Steps}",
        VideoStage.Assembling => "assembling",
        VideoStage.Completed => "done",
        VideoStage.Failed => "failed",
        _ => "cancelled",
    };

    private static string Eta(VideoUpdate update) => update.EtaSeconds is { } seconds and >= 1 ? $", about {Math.Ceiling(seconds):0} s left" : "";

    private static string Coarse(VideoUpdate update) => update.Video.Stage == VideoStage.Rendering ? $"rendering {update.Video.Progress / 10}" : update.Video.Stage.ToString();
}
