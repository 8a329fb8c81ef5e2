using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>Small changes of one shot that keep its references sound.</summary>
internal static class ShotEdits
{
    /// <summary>The list without doubles, or null for an empty one: absent and empty mean the same.</summary>
    public static IReadOnlyList<T>? OrNull<T>(this IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;

    /// <summary>What was chosen by taste was now said.</summary>
    public static Shot Said(this Shot shot, params IReadOnlyList<string> paths) =>
        shot.Implied is { } implied && implied.Any(paths.Contains) ? shot with { Implied = [.. implied.Where(path => !paths.Contains(path))] } : shot;

    /// <summary>The shot with that member changed.</summary>
    public static Shot Member(this Shot shot, string id, Func<CastMember, CastMember> change) =>
        shot with { Cast = [.. shot.Cast.Select(member => member.Id == id ? change(member) : member)] };

    public static CastMember? Find(this Shot shot, string? id) => shot.Cast.FirstOrDefault(member => member.Id == id);

    /// <summary>
    /// The shot without that member: what it does goes, too, and what is done to it; those who did something with it or towards it do so without.
    /// </summary>
    public static Shot Without(this Shot shot, string id)
    {
        if (shot.Find(id) is null)
        {
            return shot;
        }

        var cast = shot.Cast.Where(member => member.Id != id).Select(member => Place(member.Where) == id ? member with { Where = null } : member).ToList();
        var beats = shot.Beats.Where(beat => beat.Who != id && beat.What != id)
            .Select(beat => beat with { With = beat.With == id ? null : beat.With, Toward = beat.Toward == id ? null : beat.Toward }).ToList();
        return shot with
        {
            Cast = cast,
            Beats = beats,
            Camera = shot.Camera.Subject == id ? shot.Camera with { Subject = Subject(beats, cast) } : shot.Camera,
            Speech = shot.Speech?.Where(line => line.Who != id).OrNull(),
            Sounds = shot.Sounds?.Where(cue => cue.Source != id).OrNull(),
        };
    }

    /// <summary>The shot with another in that one's place, in everything that names it.</summary>
    public static Shot Replace(this Shot shot, string id, CastMember by)
    {
        if (shot.Find(id) is null)
        {
            return shot;
        }

        var there = by.Id != id && shot.Find(by.Id) is not null;
        var cast = shot.Cast.Where(member => !there || member.Id != id).Select(member => member.Id == id ? by : member).Select(member => member with { Where = Where(member) }).ToList();
        return shot with
        {
            Cast = cast,
            Camera = shot.Camera with { Subject = Now(shot.Camera.Subject) },
            Beats = [.. shot.Beats.Select(beat => beat with { Who = Now(beat.Who)!, What = Now(beat.What), With = Now(beat.With), Toward = Now(beat.Toward) })],
            Speech = shot.Speech?.Select(line => line with { Who = Now(line.Who)! }).ToList(),
            Sounds = shot.Sounds?.Select(cue => cue with { Source = Now(cue.Source) }).ToList(),
        };

        string? Now(string? named) => named == id ? by.Id : named;

        string? Where(CastMember member) =>
            Place(member.Where) is { } place && Now(place) is { } next ? next == member.Id ? null : $"{member.Where!.Split(' ')[0]} {next}" : member.Where;
    }

    /// <summary>A time after all that happens, within the shot.</summary>
    public static double After(this Shot shot)
    {
        const double Beat = 1;
        const double Latest = 0.8;
        var last = shot.Beats.Select(beat => beat.At + (beat.For ?? Beat)).Concat((shot.Speech ?? []).Select(line => (line.At ?? 0) + Beat)).DefaultIfEmpty(0).Max();
        var first = Math.Min(0.25, shot.Seconds * 0.1);
        return Math.Round(Math.Min(Math.Max(last, first), Math.Max(shot.Seconds * Latest, first)), 3);
    }

    private static string? Place(string? where) => where?.Split(' ', 2) is [_, var place] ? place : null;

    private static string? Subject(List<Beat> beats, List<CastMember> cast) =>
        beats.Count > 0 ? beats[0].Who : cast.FirstOrDefault(member => member.Archetype is not ("floor" or "building" or "hill"))?.Id;
}
