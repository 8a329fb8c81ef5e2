using Sora.Engines.World.Cast.People;

namespace Sora.Engines.World.Scene.Staged;

/// <summary>A trade that looks otherwise in some places looks so there: a guard of a castle is a castle guard, one of a prison a prison guard.</summary>
internal static class Trades
{
    public static void Complete(Draft draft, string who)
    {
        var member = draft.Member(who)!;
        if (Role.IsOfPlace(draft.Place, member.Noun))
        {
            draft.Describe(who, draft.Place);
        }
    }
}
