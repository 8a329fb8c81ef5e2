using System.Globalization;

namespace Sora.Engines.Direction.Editing;

/// <summary>Sentences that several operations say.</summary>
internal static class Notes
{
    public static string NoShot(int number, BoardDraft draft) => draft.Shots.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"There is no shot {number}: the film has one shot.")
        : string.Create(CultureInfo.InvariantCulture, $"There is no shot {number}: the film has {draft.Shots.Count} shots.");
}
