using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>
/// What a storyboard takes for granted: a rider is on what is ridden and it goes; who chops has a table and a knife. Gives the shot with all of it
/// said; what is said already is left alone, so that doing it twice changes nothing.
/// </summary>
internal static class Staging
{
    public static Shot Complete(Shot shot)
    {
        var draft = new Draft(shot);
        foreach (var member in shot.Cast.Where(m => RigCatalogue.Has(draft.NounOf(m.Id)!)))
        {
            Sledges.Complete(draft, member.Id, [.. shot.Beats.Where(b => b.Who == member.Id)]);
            Swingers.Complete(draft, member.Id);
            var beats = draft.Beats.Where(b => b.Who == member.Id).OrderBy(b => b.At).ToList();
            Riders.Complete(draft, member.Id, beats);
            Seafarers.Complete(draft, member.Id, beats);
            WorkPlaces.Complete(draft, member.Id, beats);
            Ropes.Complete(draft, member.Id, beats);
            Swimmers.Complete(draft, member.Id, beats);
            Bands.Complete(draft, member.Id, beats);
            Conjuring.Complete(draft, member.Id, beats);
            Candles.Complete(draft, member.Id, beats);
            Trades.Complete(draft, member.Id);
            Perches.Complete(draft, member.Id, beats);
        }

        return draft.Changed ? shot with { Cast = [.. draft.Cast], Beats = [.. draft.Beats] } : shot;
    }
}

/// <summary>A shot that is being completed.</summary>
internal sealed class Draft(Shot shot)
{
    public List<CastMember> Cast { get; } = [.. shot.Cast];

    public List<Beat> Beats { get; } = [.. shot.Beats];

    public string Place => shot.Setting.Place;

    public bool Changed { get; private set; }

    public CastMember? Member(string? id) => id is null ? null : Cast.Find(m => m.Id == id);

    /// <summary>What the lexicon knows of that cast id; null when it is not in the cast.</summary>
    public Noun? NounOf(string? id) => Member(id) is { } member ? Nouns.Of(member.Noun, member.Archetype) : null;

    public string ActionOf(Beat beat) => ActorPlan.ActionOf(beat.Verb, NounOf(beat.Who), NounOf(beat.What));

    /// <summary>Adds something that nobody named; returns its id.</summary>
    public string Add(string noun, string? where = null)
    {
        var id = $"{noun.Replace(' ', '-')}.implied";
        for (var i = 2; Member(id) is not null; i++)
        {
            id = $"{noun.Replace(' ', '-')}.implied{i}";
        }

        Cast.Add(new() { Id = id, Noun = noun, Count = 1, Where = where, Implied = true });
        Changed = true;
        return id;
    }

    /// <summary>Says where somebody is who is nowhere yet.</summary>
    public void Put(string id, string where)
    {
        var index = Cast.FindIndex(m => m.Id == id);
        if (index >= 0 && Where.Of(Cast[index]).Id.Length == 0)
        {
            Cast[index] = Cast[index] with { Where = where };
            Changed = true;
        }
    }

    /// <summary>The same, wherever it was said to be; null for nowhere.</summary>
    public void Move(string id, string? where)
    {
        var index = Cast.FindIndex(m => m.Id == id);
        if (index >= 0 && Cast[index].Where != where)
        {
            Cast[index] = Cast[index] with { Where = where };
            Changed = true;
        }
    }

    /// <summary>Says of somebody what nobody said.</summary>
    public void Describe(string id, string adjective)
    {
        var index = Cast.FindIndex(m => m.Id == id);
        if (index >= 0 && Cast[index].Adjectives?.Contains(adjective) != true)
        {
            Cast[index] = Cast[index] with { Adjectives = [.. Cast[index].Adjectives ?? [], adjective] };
            Changed = true;
        }
    }

    public void Replace(Beat beat, Beat with)
    {
        Beats[Beats.IndexOf(beat)] = with;
        Changed = true;
    }

    public void Add(Beat beat)
    {
        Beats.Add(beat);
        Changed = true;
    }
}
