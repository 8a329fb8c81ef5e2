using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"closer", "further away", "keep the camera still", "follow the dog", "focus on the cat": the camera against where it is.</summary>
internal sealed class CameraStep : IOperation
{
    public bool TryApply(Command command, BoardDraft draft)
    {
        if (command.FindQuote() >= 0)
        {
            return false;
        }

        if (command.Find(0, "camera") >= 0 && command.Find(0, "still", "steady", "static", "fixed", "move") >= 0 && (command.Find(0, "move") < 0 || command.Find(0, "not", "don't") >= 0))
        {
            command.UseAll();
            return draft.Change(command.Scope, shot => (shot with { Camera = shot.Camera with { Move = "static" } }).Said("camera.move")) || true;
        }

        return Follow(command, draft) || Step(command, draft);
    }

    private static bool Follow(Command command, BoardDraft draft)
    {
        var at = command.Find(0, "follow", "follows", "track", "focus", "stay", "concentrate", "center", "centre");
        if (at is < 0 or > 4 || !command.Words.Take(at).All(word => word.Is("make", "let", "have", "the", "camera", "should", "with", "keep")) || command.Is(at, "stay") && command.Find(0, "on", "with") < 0)
        {
            return false;
        }

        var start = command.Is(at + 1, "on", "with") ? at + 2 : at + 1;
        if (new CastReferences(draft).Read(command, start) is not { } meant || !command.IsBare(meant.End, command.Count))
        {
            return false;
        }

        var tracks = command.Is(at, "follow", "follows", "track");
        command.UseAll();
        draft.Change(draft.With(command.Scope, [meant.Ids[0]]), shot =>
            (shot with { Camera = shot.Camera with { Subject = meant.Ids[0], Move = tracks ? "tracking" : shot.Camera.Move } }).Said(tracks ? ["camera.move", "camera.subject"] : ["camera.subject"]));
        return true;
    }

    private static bool Step(Command command, BoardDraft draft)
    {
        var closer = command.Find(0, "closer", "nearer", "tighter") >= 0;
        var farther = command.Find(0, "farther", "further", "wider") >= 0;
        if (closer == farther || !command.Words.All(word => word.Is("closer", "nearer", "tighter", "farther", "further", "wider", "away", "back", "out", "in", "a", "bit", "little", "much", "move", "go", "get", "come", "bring", "make", "it", "the", "camera", "be", "should", "to", "shot", "framing", "frame", "view", "angle")))
        {
            return false;
        }

        command.UseAll();
        draft.Change(command.Scope, shot =>
        {
            var at = Vocabulary.Framings.ToList().IndexOf(shot.Camera.Framing);
            var next = Vocabulary.Framings[Math.Clamp(at + (closer ? 1 : -1), 0, Vocabulary.Framings.Count - 1)];
            return (shot with { Camera = shot.Camera with { Framing = next } }).Said("camera.framing");
        });
        return true;
    }
}
