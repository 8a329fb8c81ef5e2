using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>Cuts an instruction into commands, and takes scope, politeness and "instead" out of each.</summary>
internal static class CommandReader
{
    /// <summary>What is beyond is not carried out.</summary>
    public const int MostCommands = 64;

    // These begin a command wherever they stand after "and" or a comma.
    private static readonly HashSet<string> Strong = WordTable.Set("make add remove delete replace change swap insert undo erase double halve duplicate set let give use include");

    // These begin one unless somebody is being told what to do: "he should take the ball and give it back".
    private static readonly HashSet<string> Weak = WordTable.Set("put turn switch show zoom move lose drop cut keep have film shoot slow speed reverse repeat mute take get start end fade paint colour color shorten lengthen extend");

    private static readonly HashSet<string> Polite = WordTable.Set("please kindly can could you would i want i'd like we let's now just maybe actually ok okay also too then this time");

    /// <summary>Commands as their words, marks between them left out. At most <see cref="MostCommands"/>.</summary>
    public static List<List<InstructionWord>> Split(List<InstructionWord> words)
    {
        var commands = new List<List<InstructionWord>>();
        var current = new List<InstructionWord>();

        // "In the second shot, make it night and add rain": what a sentence begins with holds for all of it.
        List<InstructionWord> lead = [];
        for (var i = 0; i < words.Count; i++)
        {
            var joins = words[i].Kind == WordKind.Comma || words[i].Is("and", "then", "but");
            if (words[i].Kind == WordKind.Stop)
            {
                words[i].Used = true;
                Close();
                lead = [];
            }
            else if (joins && current.Count > 0 && !IsScope(current) && BeginsAfter(words, i, current))
            {
                words[i].Used = true;
                Close();
            }
            else
            {
                current.Add(words[i]);
            }
        }

        Close();
        return commands;

        void Close()
        {
            while (current.Count > 0 && (current[0].Kind == WordKind.Comma || current[0].Is("and", "then", "but")))
            {
                current.RemoveAt(0);
            }

            if (current.Count > 0 && commands.Count < MostCommands)
            {
                var named = current[0].Is("in", "for", "during", "throughout", "everywhere") ? ShotScope.Read(current, 0, StoryboardLimits.Shots)?.End : null;
                var own = Enumerable.Range(0, current.Count).Any(i => ShotScope.Read(current, i, StoryboardLimits.Shots) is not null);
                commands.Add([.. own ? [] : lead, .. Repeat(commands, current)]);
                lead = named is { } end ? current.GetRange(0, end) : own ? [] : lead;
            }

            current = [];
        }
    }

    /// <summary>The command that the words give.</summary>
    /// <param name="shots">Of the film.</param>
    public static Command Read(List<InstructionWord> words, int shots)
    {
        var left = new List<InstructionWord>(words);
        var (scope, instead) = (ShotScope.All(shots), false);
        for (var i = 0; i < left.Count; i++)
        {
            if (ShotScope.Read(left, i, shots) is not { } read)
            {
                continue;
            }

            left.GetRange(i, read.End - i).ForEach(word => word.Used = true);
            left.RemoveRange(i, read.End - i);
            scope = scope.Named ? new ShotScope([.. scope.Shots.Union(read.Scope.Shots).Order()], true, scope.Missing ?? read.Scope.Missing) : read.Scope;
            i--;
        }

        while (left.Count > 1 && (left[0].Kind == WordKind.Comma || left[0].Is("should") || Polite.Contains(left[0].Text)) && !left[0].Is("like") | left.Count > 2)
        {
            Drop(0);
        }

        while (left.Count > 0 && (left[^1].Kind == WordKind.Comma || left[^1].Is("please", "instead", "too", "also", "now", "again", "and")))
        {
            instead |= left[^1].Is("instead");
            Drop(left.Count - 1);
        }

        return new Command(left, scope) { Instead = instead };

        void Drop(int at)
        {
            left[at].Used = true;
            left.RemoveAt(at);
        }
    }

    private static bool BeginsAfter(List<InstructionWord> words, int joint, List<InstructionWord> current)
    {
        var i = joint + 1;
        while (i < words.Count && (words[i].Kind == WordKind.Comma || words[i].Is("and", "then", "also", "please", "but")))
        {
            i++;
        }

        if (i >= words.Count || !words[i].IsWord)
        {
            return false;
        }

        // "instead of the dog, show a cat"
        if (current.Count > 1 && current[0].Is("instead") && current[1].Is("of"))
        {
            return false;
        }

        var word = words[i];
        if (Strong.Contains(word.Text) || (word.Is("no", "slower", "faster", "longer", "shorter", "without", "undo") && !current[^1].Is("no")))
        {
            return true;
        }

        var told = current.Any(one => one.Is("should", "must", "let", "makes", "where", "which", "while"));
        return (!told && Weak.Contains(word.Text)) || NamesShots(words, i, current) || (!IsSomeone(current) && TellsSomeone(words, i)) || (current[0].Is("replace", "swap", "substitute") && Again(words, i));
    }

    // "the first (and the second shot)"
    private static bool EndsInOrdinal(List<InstructionWord> words) =>
        ShotScope.Read([words[^1], new InstructionWord(WordKind.Word, "shot")], 0, StoryboardLimits.Shots) is not null;

    private static bool IsScope(List<InstructionWord> words) => ShotScope.Read(words, 0, StoryboardLimits.Shots)?.End == words.Count;

    // "…, the second shot from above" begins anew, "in the first and the second shot" does not.
    private static bool NamesShots(List<InstructionWord> words, int at, List<InstructionWord> current) =>
        ShotScope.Read(words, at, StoryboardLimits.Shots) is not null && !words[at].Is("of") && !EndsInOrdinal(current)
        && current.Any(word => word.IsWord && !FunctionWords.IsGrammar(word.Text) && !word.Is("swap", "switch", "exchange", "first", "last"));

    // "the man (and the girl should dance)"
    private static bool IsSomeone(List<InstructionWord> words) =>
        words.Count <= 4 && words.All(word => word.IsWord) && (FunctionWords.IsDeterminer(words[0].Text) || FunctionWords.IsPronoun(words[0].Text)) && !words.Any(word => word.Is("should", "must", "is", "are"));

    // "… and he should miss": somebody or something, a few words on, should.
    private static bool TellsSomeone(List<InstructionWord> words, int at)
    {
        for (var i = at + 1; i < Math.Min(words.Count, at + 6); i++)
        {
            if (words[i].Is("should", "must", "shouldn't", "mustn't", "is", "are"))
            {
                return true;
            }

            if (!words[i].IsWord || words[i].Is("and", "then", "but"))
            {
                return false;
            }
        }

        return false;
    }

    // "replace the dog with a cat and the ball with a cube"
    private static bool Again(List<InstructionWord> words, int at)
    {
        for (var i = at + 1; i < Math.Min(words.Count, at + 6) && words[i].IsWord; i++)
        {
            if (words[i].Is("with", "by", "for"))
            {
                return words[at].Is("the", "his", "her", "its", "their");
            }
        }

        return false;
    }

    private static List<InstructionWord> Repeat(List<List<InstructionWord>> before, List<InstructionWord> current) =>
        before.Count > 0 && before[^1][0].Is("replace", "swap", "substitute") && current[0].Is("the", "his", "her", "its", "their") && Again(current, 0) ? [before[^1][0], .. current] : current;
}
