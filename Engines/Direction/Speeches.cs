using Sora.Engines.Direction.Beats;
using Sora.Engines.Direction.Casting;
using Sora.Engines.Direction.Languages;
using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Gives each quotation a speaker and a manner, or takes it for writing in the picture.</summary>
internal sealed class Speeches(DraftShot shot, FilmCast cast, string text, IReadOnlyList<Quotation> quotations, Ledger ledger, int offset)
{
    private static readonly HashSet<string> Signs = WordTable.Set("""
        sign banner poster billboard placard label board plaque headline newspaper screen note letter card shirt t-shirt mug badge sticker book page flag display monitor
        chalkboard blackboard whiteboard graffiti tattoo neon cake door box plate wall panel tombstone gravestone envelope ticket map menu scroll marquee
    """);

    private static readonly HashSet<string> Titles = WordTable.Set("title titles title-card credits logo intertitle heading");
    private static readonly HashSet<string> Captions = WordTable.Set("caption captions subtitle subtitles text words lettering letters word overlay message");
    private static readonly HashSet<string> Reading = WordTable.Set("read reads reading say says saying appear appears labeled labelled marked written titled called named entitled");
    private static readonly HashSet<string> Voices = WordTable.Set("narrator voice voiceover voice-over announcer narration");

    private const int WordsBack = 6;

    private readonly HashSet<int> _done = [];

    /// <summary>Whether writing stands on such a thing.</summary>
    public bool IsWriting(string noun) => Signs.Contains(noun) || Titles.Contains(noun) || Captions.Contains(noun);

    public void Write(int quotation, string kind)
    {
        if (quotation < quotations.Count && _done.Add(quotation) && shot.Texts.Count < StoryboardLimits.Overlays)
        {
            var said = Limited(quotations[quotation].Text);
            shot.Texts.Add(new(said, kind));
            Note(quotations[quotation].Span, "text." + kind, said);
        }
    }

    public void Say(int quotation, Entity? speaker, string verb, Measure measure)
    {
        if (quotation >= quotations.Count || !_done.Add(quotation))
        {
            return;
        }

        var said = Limited(quotations[quotation].Text);
        var who = speaker is null || Voices.Contains(speaker.Noun) ? null : speaker;
        if (said.Length > 0 && shot.Score.Add(measure, new DraftLine(who, said, VerbGroups.Manner(verb), TextLanguage.Of(said))))
        {
            Note(quotations[quotation].Span, "speech", $"{who?.Id ?? Storyboards.Vocabulary.Narrator}: {said}");
            if (speaker is not null && who is null)
            {
                shot.Cast.Remove(speaker);
            }
        }
    }

    /// <summary>Quotations that no verb introduces: writing where a sign or a title stands before them, else words of whoever stands nearest.</summary>
    public void Finish()
    {
        for (var i = 0; i < quotations.Count; i++)
        {
            if (_done.Contains(i))
            {
                continue;
            }

            if (WritingBefore(quotations[i].Span.Start) is { } kind)
            {
                Write(i, kind);
                continue;
            }

            var speaker = SpeakerBefore(quotations[i].Span.Start);
            Say(i, speaker, "say", shot.Score.Begin());
        }
    }

    private Entity? SpeakerBefore(int at)
    {
        // The last one of the shot who can speak and is named before the words; without one, whoever can speak.
        var able = shot.Cast.Where(entity => entity.Sense.IsAnimate).ToList();
        var named = able.LastOrDefault(entity => text.AsSpan(0, Math.Min(at, text.Length)).Contains(entity.Name ?? entity.Noun, StringComparison.OrdinalIgnoreCase));
        return named ?? able.FirstOrDefault(entity => entity.Sense.Kind == SenseKind.Person) ?? able.FirstOrDefault() ?? cast.ByMention.LastOrDefault(entity => shot.Cast.Contains(entity) && entity.Sense.IsAnimate);
    }

    private string? WritingBefore(int at)
    {
        var end = at;
        for (var word = 0; word < WordsBack; word++)
        {
            while (end > 0 && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not ('.' or '!' or '?' or ';'))
            {
                end--;
            }

            var start = end;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-'))
            {
                start--;
            }

            if (start == end)
            {
                return null;
            }

            var found = text[start..end].ToLowerInvariant();
            if (Titles.Contains(found) || Captions.Contains(found) || Signs.Contains(found))
            {
                Note(new(start, end), "text", found);
                return Titles.Contains(found) ? "title" : Captions.Contains(found) ? "caption" : "sign";
            }

            if (word == 0 && Reading.Contains(found))
            {
                Note(new(start, end), "text", found);
            }

            end = start;
        }

        return null;
    }

    private static string Limited(string said)
    {
        var clean = said.Trim();
        return clean.Length <= StoryboardLimits.TextCharacters ? clean : clean[..StoryboardLimits.TextCharacters];
    }

    private void Note(TextSpan span, string path, string value) => ledger.Note(new(span.Start + offset, span.End + offset), shot.Path(path), value);
}
