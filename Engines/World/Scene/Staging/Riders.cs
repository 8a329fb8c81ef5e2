using System.Collections.Frozen;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>Who rides or drives is on the vehicle, and the vehicle goes by its own motor from the same moment.</summary>
internal static class Riders
{
    private static readonly FrozenDictionary<string, string?> Rides = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        // With what one rides when nothing is named; null for what has a form of its own.
        ["ride"] = "bicycle",
        ["skateboard"] = "skateboard",
        ["drive"] = null,
        ["row"] = null,
        ["sail"] = null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // On a board one rolls whatever else one does.
    private static readonly FrozenSet<string> Still = FrozenSet.Create(StringComparer.Ordinal, "stand", "sit", "wait", "sleep", "balance", "look");

    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        foreach (var beat in beats)
        {
            var action = draft.ActionOf(beat);
            if (!Rides.TryGetValue(action, out var usual))
            {
                continue;
            }

            if (Vehicle(draft, who, beat) is { } vehicle)
            {
                Drive(draft, who, vehicle, beat);
                return;
            }

            usual ??= UsualBoat(draft, who, beat);
            if (usual is not null && beat.What is null && beat.With is null)
            {
                Drive(draft, who, draft.Add(usual), beat);
                return;
            }
        }

        var on = Where.Of(draft.Member(who)!).Id;
        if (IsVehicle(draft.NounOf(on)) && draft.NounOf(on)!.Archetype.StartsWith("vehicle.board", StringComparison.Ordinal) && beats.Count > 0 && !Still.Contains(draft.ActionOf(beats[0])))
        {
            Drive(draft, who, on, beats[0]);
        }
    }

    /// <summary>With what a person goes on the water when nothing is named; null on land.</summary>
    private static string? UsualBoat(Draft draft, string who, Beat beat) =>
        Waters.WaterKind.OfPlace(draft.Place) is not { IsBuilt: false } || draft.NounOf(who)?.Family != "biped" ? null : beat.Verb switch
        {
            "row" => "rowboat",
            "canoe" => "canoe",
            "kayak" => "kayak",
            "sail" => "sailboat",
            _ => null,
        };

    private static string? Vehicle(Draft draft, string who, Beat beat) =>
        new[] { beat.What, beat.With, beat.Toward, Where.Of(draft.Member(who)!).Id }.FirstOrDefault(id => IsVehicle(draft.NounOf(id)));

    private static bool IsVehicle(Noun? noun) => noun is { Family: "vehicle" or "boat" } && noun.Archetype is not ("vehicle.board/ski");

    private static void Drive(Draft draft, string who, string vehicle, Beat beat)
    {
        draft.Put(who, $"on {vehicle}");
        if (!draft.Beats.Exists(b => b.Who == vehicle))
        {
            var goal = beat.Toward == vehicle || beat.Manner?.Contains("over") == true ? null : beat.Toward;
            draft.Add(new Beat { At = beat.At, Who = vehicle, Verb = "drive", Toward = goal, Manner = beat.Manner?.Where(m => m is not "over").ToList() is { Count: > 0 } words ? words : null });
        }
    }
}
