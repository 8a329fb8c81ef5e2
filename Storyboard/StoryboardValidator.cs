namespace Sora.Storyboards;

/// <summary>Checks a storyboard against its schema and its inner references.</summary>
public static class StoryboardValidator
{
    /// <summary>All faults at once, each naming path, value and remedy; empty when the storyboard is sound.</summary>
    public static IReadOnlyList<string> Validate(Storyboard board)
    {
        var faults = new List<string>();
        if (board.Version != Storyboard.CurrentVersion)
        {
            faults.Add($"version: {board.Version} is unknown; use {Storyboard.CurrentVersion}");
        }

        if (board.Shots.Count == 0)
        {
            faults.Add("shots: none; give at least one");
        }

        return faults;
    }
}
