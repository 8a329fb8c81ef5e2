using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Speech;

namespace Sora.Engines.World.Sound;

/// <summary>Puts spoken lines where their speakers are. A narrator is nowhere: in the middle, and no room answers.</summary>
internal static class SpeechSounds
{
    // A film lets us hear whom we see, far away too.
    private const double CarryMetres = 12;

    /// <summary>Adds the lines of the cast, which the room will answer.</summary>
    public static void AddCast(StereoTrack track, SimulatedShot shot, SpeechPlan speech, List<TracedSound> trace) => Add(track, shot, speech, inScene: true, trace);

    /// <summary>Adds the narration.</summary>
    public static void AddNarration(StereoTrack track, SimulatedShot shot, SpeechPlan speech, List<TracedSound> trace) => Add(track, shot, speech, inScene: false, trace);

    private static void Add(StereoTrack track, SimulatedShot shot, SpeechPlan speech, bool inScene, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        foreach (var line in speech.Lines)
        {
            var speaker = shot.Members.FirstOrDefault(member => member.Id == line.Line.Who);
            if (inScene == speaker is not null)
            {
                var peak = MovingSource.Add(track, line.Samples, line.At, 1, speaker?.Places, ears, shot.FramesPerSecond, CarryMetres);
                trace.Add(new TracedSound(line.At, $"speech:{line.Line.Who}", Decibels.Of(peak)));
            }
        }
    }
}
