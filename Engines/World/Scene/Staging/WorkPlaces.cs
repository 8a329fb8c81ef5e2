using System.Collections.Frozen;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>Work has a place: a table at the right height before whoever works, the thing on it, the tool in hand.</summary>
internal static class WorkPlaces
{
    private static readonly FrozenDictionary<string, (string Support, string? Tool)> Works = new Dictionary<string, (string, string?)>(StringComparer.Ordinal)
    {
        ["cut"] = ("table", "knife"),
        ["stir"] = ("table", "spoon"),
        ["write"] = ("table", "pen"),
        ["build"] = ("table", "hammer"),
        ["fold"] = ("table", null),
        ["stack"] = ("table", null),
        ["blow"] = ("end table", null),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        foreach (var beat in beats)
        {
            if (!Works.TryGetValue(draft.ActionOf(beat), out var work) || draft.NounOf(who)!.Family != "biped" || !OnATable(draft, beat.What, beat))
            {
                continue;
            }

            var thing = beat.What ?? beat.Toward;
            var lowest = Lowest(draft, thing);
            var support = lowest is null ? null : Layouts.Where.Of(draft.Member(lowest)!) is { Id.Length: > 0 } on && draft.Member(on.Id) is not null ? on.Id : null;
            if (support is null)
            {
                support = draft.Cast.Find(m => Nouns.Of(m.Noun, m.Archetype).Archetype.StartsWith("furniture.table", StringComparison.Ordinal))?.Id ?? draft.Add(work.Support);
                if (lowest is not null)
                {
                    draft.Put(lowest, $"on {support}");
                }
            }

            // What is done with the face is seen from the side; what hands do, over the table.
            draft.Put(who, draft.ActionOf(beat) == "blow" ? $"beside {support}" : $"behind {support}");
            if (work.Tool is { } tool && beat.With is null)
            {
                draft.Replace(beat, beat with { With = draft.Cast.Find(m => m.Noun == tool)?.Id ?? draft.Add(tool) });
            }

            return;
        }
    }

    /// <summary>Whether it is done on a table: what stands or grows by itself, and whoever lives, is worked on where it is.</summary>
    private static bool OnATable(Draft draft, string? what, Beat beat)
    {
        if (draft.ActionOf(beat) == "blow")
        {
            return draft.NounOf(beat.What ?? beat.Toward) is { Lemma: "candle" or "cake" };
        }

        return draft.NounOf(what) is not { } noun
            || (noun.Family is not ("biped" or "quadruped" or "building" or "plant" or "vehicle" or "boat" or "furniture" or "terrain" or "bird") && noun.Size.X < 0.9f && noun.Size.Z < 0.9f && noun.MassKg < 25);
    }

    /// <summary>What the thing stands on in the end: candles on a cake are worked on where the cake is.</summary>
    private static string? Lowest(Draft draft, string? id)
    {
        var at = id;
        for (var i = 0; i < 4 && draft.Member(at) is { } member && Layouts.Where.Of(member) is { Relation: "on" or "in" } on && draft.NounOf(on.Id) is { Family: not "furniture" }; i++)
        {
            at = on.Id;
        }

        return draft.Member(at) is null ? null : at;
    }
}
