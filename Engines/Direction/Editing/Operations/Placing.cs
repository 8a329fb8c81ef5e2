
namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"put the cat under the table", "move the ball onto the shelf": where something of the film is.</summary>
internal sealed class Placing : IOperation
{
    private static readonly string[] Prepositions = ["on", "onto", "in", "into", "inside", "beside", "near", "behind", "above", "over", "under", "underneath", "below", "to", "by", "next"];

    public bool TryApply(Command command, BoardDraft draft)
    {
        var references = new CastReferences(draft);
        var start = command.Is(0, "put", "move", "place", "set", "have") ? 1 : 0;
        if (references.Read(command, start) is not { } moved || moved.Ids.Count == 0)
        {
            return false;
        }

        var at = moved.End;
        while (command.Is(at, "should", "must", "be", "is"))
        {
            at++;
        }

        var preposition = at;
        if (!command.Is(preposition, Prepositions) || (start == 0 && at == moved.End))
        {
            return false;
        }

        at += command.Is(at, "next") && command.Is(at + 1, "to") ? 2 : 1;
        if (references.Whole(command, at, command.Count) is not [var anchor] || moved.Ids.Contains(anchor))
        {
            return false;
        }

        var where = $"{Relation(command.Words[preposition].Text)} {anchor}";
        command.UseAll();
        foreach (var id in moved.Ids)
        {
            draft.Change(draft.With(command.Scope, [id]), shot => shot.Find(anchor) is null ? null : shot.Member(id, member => member with { Where = where }));
        }

        return true;
    }

    private static string Relation(string preposition) => preposition switch
    {
        "on" or "onto" or "to" => "on",
        "in" or "into" or "inside" => "in",
        "behind" => "behind",
        "above" or "over" => "above",
        "under" or "underneath" or "below" => "under",
        _ => "beside",
    };
}
