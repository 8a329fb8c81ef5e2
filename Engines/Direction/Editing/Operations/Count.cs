using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"three dogs instead of one", "make it three dogs", "two more dogs", "another dog", "only one dog".</summary>
internal sealed class Count : IOperation
{
    /// <summary>"more dogs": how many more.</summary>
    private const int Few = 2;

    private static readonly string[] Leads = ["make", "it", "add", "have", "there", "should", "be", "show", "use", "only", "just", "with", "want", "a", "total", "of", "put", "exactly", "now", "are", "is", "give", "us", "let"];

    public bool TryApply(Command command, BoardDraft draft)
    {
        var i = 0;
        while (i < command.Count - 1 && command.Is(i, Leads) && !(command.Is(i, "a") && !command.Is(i + 1, "total", "few")))
        {
            i++;
        }

        var adds = command.Is(0, "add");
        int? number = i < command.Count && command.Words[i].IsWord ? EnglishWords.Number(command.Words[i].Text) : null;
        var more = command.Is(i, "another") || (number is not null && command.Is(i + 1, "more", "extra", "additional")) || (adds && number is not null && !command.Is(0, "make"));
        if (number is null && command.Is(i, "more", "some", "few") && command.Find(i, "more") is >= 0 and var bare && bare <= i + 1)
        {
            (number, more, i) = (Few, true, bare);
        }

        if (number is null && !command.Is(i, "another"))
        {
            return false;
        }

        var noun = command.Is(i + 1, "more", "extra", "additional") ? i + 2 : i + 1;
        if (new CastReferences(draft).Read(command, noun) is not { } meant || meant.Ids.Count != 1 || command.Is(noun, "it", "them", "of"))
        {
            return false;
        }

        var end = meant.End;
        if (end < command.Count && !(command.Find(end, "instead") == end || command.IsBare(end, command.Count)))
        {
            return false;
        }

        command.UseAll();
        var id = meant.Ids[0];
        draft.Change(draft.With(command.Scope, [id]), shot => shot.Member(id, member => member with { Count = Math.Clamp(more ? member.Count + (number ?? 1) : number!.Value, 1, StoryboardLimits.Alike), Implied = null }));
        return true;
    }
}
