using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>A rope, string or chain by which a thing hangs.</summary>
/// <param name="Metres">As said; null for what suits the thing.</param>
/// <param name="IsMetal">A chain or wire.</param>
internal sealed record Suspension(double? Metres, bool IsMetal);

/// <summary>Ropes that a shot hangs things on: they are no things that lie about. A pendulum whose bob is named is that bob.</summary>
internal static class Suspensions
{
    private static bool IsLine(CastMember member) => member.Noun is "rope" or "string" or "cord" or "cable" or "chain" or "thread" or "wire" or "line" or "twine" or "fishing line";

    /// <summary>The shot without the lines, and by what each thing hangs.</summary>
    public static (Shot Shot, Dictionary<string, Suspension> Of) Find(Shot shot)
    {
        var hung = new Dictionary<string, Suspension>(StringComparer.Ordinal);
        var gone = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in shot.Cast.Where(IsLine))
        {
            if (shot.Cast.FirstOrDefault(m => m.Id != line.Id && !IsLine(m) && HangsOn(m, line.Id, shot)) is { } bob)
            {
                hung[bob.Id] = new(SaidQuantities.Length(line), line.Noun is "chain" or "cable" or "wire");
                gone[line.Id] = bob.Id;
            }
        }

        var pendulum = shot.Cast.FirstOrDefault(m => m.Noun == "pendulum");
        if (pendulum is not null && hung.Keys.FirstOrDefault(id => id != pendulum.Id) is { } named)
        {
            gone[pendulum.Id] = named;
        }
        else if (pendulum is not null && hung.TryAdd(pendulum.Id, new(SaidQuantities.Length(pendulum) ?? 1, true)))
        {
            // A bob on a rod of a metre, as in a clock.
        }

        return gone.Count == 0 ? (shot, hung) : (Without(shot, gone), hung);
    }

    private static bool HangsOn(CastMember member, string line, Shot shot) =>
        !Actors.RigCatalogue.Has(Nouns.Of(member.Noun, member.Archetype))
        && (Layouts.Where.Of(member).Id == line
            || shot.Beats.Any(b => b.Who == member.Id && (b.Toward == line || b.What == line || b.With == line) && BeatVerbs.OfThing(b) is ThingAction.Swing or ThingAction.Hang or ThingAction.Shake));

    /// <summary>Whoever is gone is spoken of as what hangs.</summary>
    private static Shot Without(Shot shot, Dictionary<string, string> gone)
    {
        string? Now(string? id) => id is not null && gone.TryGetValue(id, out var bob) ? bob : id;
        Beat Spoken(Beat beat)
        {
            var who = Now(beat.Who)!;
            string? Other(string? id) => Now(id) is { } other && other != who ? other : id is not null && gone.ContainsKey(id) ? null : id;
            return beat with { Who = who, What = Other(beat.What), Toward = Other(beat.Toward), With = Other(beat.With) };
        }

        return shot with
        {
            Cast = [.. shot.Cast.Where(m => !gone.ContainsKey(m.Id)).Select(m => gone.ContainsKey(Layouts.Where.Of(m).Id) ? m with { Where = null } : m)],
            Beats = [.. shot.Beats.Select(Spoken)],
            Camera = shot.Camera with { Subject = Now(shot.Camera.Subject) ?? shot.Camera.Subject },
        };
    }
}
