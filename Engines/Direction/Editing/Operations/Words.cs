using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>Quoted words: lines that are spoken, and texts in the picture.</summary>
internal sealed class Words : IOperation
{
    private static readonly string[] Changes = ["change", "replace", "swap", "turn", "make", "let", "use"];

    /// <summary>title, caption or sign, as the word for a text in the picture says; null for any kind.</summary>
    public static string? KindOf(InstructionWord word) => word switch
    {
        _ when word.Is("title", "titles", "heading", "headline", "credits") => "title",
        _ when word.Is("caption", "captions", "subtitle", "subtitles", "label") => "caption",
        _ when word.Is("sign", "signs", "banner", "poster", "billboard", "screen", "placard", "writing", "lettering") => "sign",
        _ => null,
    };

    public bool TryApply(Command command, BoardDraft draft)
    {
        if (command.FindQuote() is not (>= 0 and var quote) || command.Words[quote].Text.Length == 0)
        {
            return false;
        }

        var second = command.FindQuote(quote + 1);
        return second > 0 && Exchange(command, draft, quote, second) || Text(command, draft, second > 0 ? second : quote) || Speech(command, draft, second > 0 ? second : quote);
    }

    // "replace "Hi" with "Hello"", "change "OPEN" to "CLOSED"", ""Hello" instead of "Hi""
    private static bool Exchange(Command command, BoardDraft draft, int one, int other)
    {
        var of = command.Find(one, "of");
        var (old, now) = of > one && of < other && command.Is(of - 1, "instead") ? (command.Words[other].Text, command.Words[one].Text) : (command.Words[one].Text, command.Words[other].Text);
        var done = draft.Change(command.Scope, shot =>
            shot.Speech?.Any(line => line.Text == old) == true || shot.Text?.Any(overlay => overlay.Text == old) == true
                ? shot with
                {
                    Speech = shot.Speech?.Select(line => line.Text == old ? line with { Text = now } : line).ToList(),
                    Text = shot.Text?.Select(overlay => overlay.Text == old ? overlay with { Text = now } : overlay).ToList(),
                }
                : null);
        if (done)
        {
            command.UseAll();
        }

        return done;
    }

    private static bool Text(Command command, BoardDraft draft, int quote)
    {
        var noun = command.Find(0, "text", "title", "titles", "heading", "headline", "credits", "caption", "captions", "subtitle", "subtitles", "label", "sign", "signs", "banner", "poster", "billboard", "screen", "placard", "writing", "lettering", "words");
        if (noun < 0)
        {
            return false;
        }

        var (kind, text) = (KindOf(command.Words[noun]), command.Words[quote].Text);
        bool Meant(TextOverlay overlay) => kind is null || overlay.Kind == kind;
        command.UseAll();
        var changes = !command.Is(0, "add", "insert", "show", "put", "with", "write") || command.Instead;
        if (changes && draft.Change(command.Scope, shot => shot.Text?.Any(Meant) == true ? shot with { Text = [.. Once(shot.Text, Meant, overlay => overlay with { Text = text })] } : null))
        {
            return true;
        }

        draft.Change(command.Scope.Shots.Take(1), shot => shot with { Text = [.. shot.Text ?? [], new TextOverlay(text, kind ?? "title")] });
        return true;
    }

    private static bool Speech(Command command, BoardDraft draft, int quote)
    {
        var text = command.Words[quote].Text;
        var names = new CastReferences(draft).Search(command, 0);
        var manner = command.Words.Select(word => Manner(word)).FirstOrDefault(found => found is not null);
        var narrated = command.Find(0, "narrator", "narration", "voice-over", "voiceover") >= 0;
        var said = manner is not null || narrated || command.Find(0, "line", "dialogue", "speech", "words") >= 0;
        if (!said && names is null && !command.Is(0, Changes))
        {
            return false;
        }

        var who = narrated ? Vocabulary.Narrator : names is { } read && !command.Is(read.Start, "it") ? read.Ids[0] : Speaker(command, draft);
        var spoken = command.Scope.Shots.Sum(i => draft.Shots[i].Speech?.Count(line => line.Who == who) ?? 0);
        command.UseAll();
        var replaces = spoken > 0 && command.Find(0, "also", "then", "too", "add") < 0 && (spoken == 1 || command.Instead || command.Is(0, "change", "replace"));
        if (replaces)
        {
            var last = command.Scope.Shots.Last(i => draft.Shots[i].Speech?.Any(line => line.Who == who) == true);
            return draft.Change([last], shot => shot with { Speech = [.. Once(shot.Speech!, line => line.Who == who, line => line with { Text = text, Language = null, Manner = manner is null or "say" && line.Manner is not null && manner is null ? line.Manner : manner ?? line.Manner })] }) || true;
        }

        var place = command.Scope.Shots.Where(i => who == Vocabulary.Narrator || draft.Shots[i].Find(who) is not null).Take(1);
        return draft.Change(place, shot => shot with { Speech = [.. shot.Speech ?? [], new SpeechLine { At = shot.After(), Who = who, Text = text, Manner = manner ?? "say" }] }) || true;
    }

    /// <summary>say, whisper, shout or sing, as a verb of speaking says; null for other words.</summary>
    public static string? Manner(InstructionWord word) => word.Lemma(PartOfSpeech.Verb) switch
    {
        "say" or "speak" or "talk" or "reply" or "answer" or "ask" or "tell" => "say",
        "whisper" or "murmur" or "mutter" => "whisper",
        "shout" or "yell" or "scream" or "cry" or "call" => "shout",
        "sing" or "chant" => "sing",
        _ => null,
    };

    private static string Speaker(Command command, BoardDraft draft)
    {
        var shots = command.Scope.Shots.Select(i => draft.Shots[i]).ToList();
        return shots.SelectMany(shot => shot.Speech ?? []).Select(line => line.Who).FirstOrDefault()
            ?? shots.SelectMany(shot => shot.Cast.OrderByDescending(member => member.Id == shot.Camera.Subject)).FirstOrDefault(member => member.Archetype?.Split('.')[0] == "biped")?.Id
            ?? Vocabulary.Narrator;
    }

    private static IEnumerable<T> Once<T>(IEnumerable<T> items, Func<T, bool> which, Func<T, T> change)
    {
        var done = false;
        foreach (var item in items)
        {
            var now = !done && which(item);
            done |= now;
            yield return now ? change(item) : item;
        }
    }
}
