using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Waters;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>Those who are at sea by trade have a ship under them, though nobody names it.</summary>
internal static class Seafarers
{
    public static void Complete(Draft draft, string who, List<Beat> beats)
    {
        var member = draft.Member(who)!;
        var trade = member.Noun.Split(' ')[^1];
        var ship = trade switch
        {
            "viking" => "longship",
            "pirate" or "buccaneer" => "pirate ship",
            "sailor" or "fisherman" or "boatman" or "ferryman" => "boat",
            _ => null,
        };
        var on = Where.Of(member).Id;
        if (ship is null || WaterKind.OfPlace(draft.Place) is not { Name: "sea" or "lake" or "river" } || (on.Length > 0 && draft.Member(on) is not null)
            || beats.Exists(b => b.Verb is "swim" or "drown" or "dive" or "float" or "wade" or "surf"))
        {
            return;
        }

        var aboard = draft.Cast.Find(m => draft.NounOf(m.Id)?.Family == "boat")?.Id;
        if (aboard is null)
        {
            aboard = draft.Add(ship);
            draft.Add(new Beat { At = 0, Who = aboard, Verb = "sail" });
        }

        draft.Put(who, $"on {aboard}");
    }
}
