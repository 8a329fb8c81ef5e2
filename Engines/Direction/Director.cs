using System.Globalization;
using System.Text;
using Sora.Engines.Direction.Beats;
using Sora.Engines.Direction.Casting;
using Sora.Engines.Direction.Languages;
using Sora.Engines.Direction.Reading;
using Sora.Engines.Direction.Shots;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>
/// The built-in director: reads English without network and weights. Film language and shots are taken out first, sentences are read into clauses
/// (<see cref="IReader"/>), clauses become cast, beats, sounds and setting; what the prompt leaves open is chosen by <see cref="Taste"/> and marked implied;
/// words that led to nothing stand in <see cref="Storyboard.Unplaced"/>. See docs/designs/direction.md.
/// </summary>
public sealed class Director : IDirector
{
    private const double ShortestShotSeconds = 0.5;
    private const int MostUnshown = 100;
    private const int LongestImplied = StoryboardLimits.Words;

    private readonly IReader _reader;

    public Director()
        : this(new PlainReader())
    {
    }

    internal Director(IReader reader) => _reader = reader;

    public DirectionResult Direct(DirectionRequest request, CancellationToken cancellation)
    {
        var (board, refusal, _) = Work(request, cancellation);
        return board is null ? DirectionResult.Refused(refusal!) : DirectionResult.Of(board);
    }

    /// <summary>The same, with the account of which words led to what.</summary>
    public (DirectionResult Result, Explanation? Why) Explain(DirectionRequest request, CancellationToken cancellation)
    {
        var (board, refusal, ledger) = Work(request, cancellation);
        return board is null ? (DirectionResult.Refused(refusal!), null) : (DirectionResult.Of(board), Explanation.Of(board, ledger, _reader));
    }

    private (Storyboard? Board, string? Refusal, Ledger Ledger) Work(DirectionRequest request, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(request.Prompt);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(request.Seconds);

        var ledger = new Ledger();
        if (request.Prompt.Length > StoryboardLimits.PromptCharacters)
        {
            return (null, string.Create(CultureInfo.InvariantCulture, $"The prompt has {request.Prompt.Length} characters; use at most {StoryboardLimits.PromptCharacters}."), ledger);
        }

        var prompt = WellFormed(request.Prompt);
        var quotations = QuotationFinder.Find(prompt);
        var flagged = GateWords.Find(prompt);
        var cast = new FilmCast { Unshown = [.. flagged.Where(match => match.Kind is "public-figure" or "protected-character").Take(MostUnshown)] };
        var flags = Flags(prompt, flagged, ledger);
        if (ScreenPage.Of(prompt) is { } page)
        {
            var shown = ScreenPage.Show(page, prompt, cast, ledger);
            return (Assemble(request, prompt, [shown], [null], flags, ledger, quotations), null, ledger);
        }

        if (UnreadLanguage.Refusal(Without(prompt, quotations)) is { } refusal)
        {
            return (null, refusal, ledger);
        }

        var most = (int)Math.Clamp(request.Seconds / ShortestShotSeconds, 1, StoryboardLimits.Shots);
        var texts = ShotSplitter.Split(prompt, quotations, most, request.Seconds);
        foreach (var mark in texts.Marks)
        {
            ledger.Note(mark, "shots", "next shot");
        }

        var common = Preamble(texts, prompt, cast, ledger);
        var drafts = new List<DraftShot>();
        foreach (var text in texts.Shots)
        {
            cancellation.ThrowIfCancellationRequested();
            var draft = new DraftShot(drafts.Count + 1);
            cast.Shots.Add(draft);
            foreach (var said in text.Said)
            {
                ShotDirector.Set(draft, said, ledger, 0);
            }

            ShotDirector.Read(draft, prompt[text.Span.Start..text.Span.End], text.Span.Start, _reader, cast, ledger);
            if (text.Transition is { } transition and not "cut")
            {
                draft.Fields.TryAdd("transition", transition);
            }

            Continue(draft, drafts.Count > 0 ? drafts[^1] : null, common);
            drafts.Add(draft);
        }

        return (Assemble(request, prompt, drafts, [.. texts.Shots.Select(text => text.Seconds)], flags, ledger, quotations), null, ledger);
    }

    // What stands before the first numbered shot is said of all of them; who is named there may be meant by a pronoun later.
    private DraftShot? Preamble(ShotTexts texts, string prompt, FilmCast cast, Ledger ledger)
    {
        if (texts.Preamble is not { } span)
        {
            return null;
        }

        var common = new DraftShot(0);
        ShotDirector.Read(common, prompt[span.Start..span.End], span.Start, _reader, cast, ledger);
        return common;
    }

    // Place, time, weather and look hold until the prompt says otherwise; the camera only where it is said of the whole film.
    private static void Continue(DraftShot draft, DraftShot? before, DraftShot? common)
    {
        foreach (var (source, fields) in new[] { (before, new[] { "time", "weather", "season", "light", "style", "era", "monochrome" }), (common, ["time", "weather", "season", "light", "style", "era", "monochrome", "framing", "angle", "move", "lens", "slow", "lapse"]) })
        {
            if (source is null)
            {
                continue;
            }

            foreach (var field in fields)
            {
                if (source.Fields.TryGetValue(field, out var value))
                {
                    draft.Fields.TryAdd(field, value);
                }
            }

            if (draft.Grades.Count == 0)
            {
                draft.Grades.AddRange(source.Grades);
            }

            if (draft.Place is null && source.Place is { } place)
            {
                draft.MayBeSetIn(place, rank: 1);
            }

            draft.NoMusic |= source.NoMusic;
            draft.NoPeople |= source.NoPeople;
            draft.NoSpeech |= source.NoSpeech && source == common;
            if (!draft.NoMusic && source == common)
            {
                draft.Music ??= source.Music;
            }
        }
    }

    private static Storyboard Assemble(
        DirectionRequest request, string prompt, IReadOnlyList<DraftShot> drafts, IReadOnlyList<double?> said, IReadOnlyList<Flag> flags, Ledger ledger, IReadOnlyList<TextSpan> quotations)
    {
        var lengths = ShotLengths.Share(request.Seconds, said, [.. drafts.Select(draft => BeatClock.NaturalSeconds(draft.Score))]);
        var seed = (int)((ulong)request.Seed % 1024);
        var shots = new List<Shot>();
        foreach (var draft in drafts)
        {
            shots.Add(ShotAssembler.Finish(draft, lengths[shots.Count], seed, shots.Count > 0 ? shots[^1].Look : null, LongestImplied));
        }

        return new Storyboard
        {
            Prompt = prompt,
            Seed = request.Seed,
            Shots = shots,
            Flags = flags.Count > 0 ? flags : null,
            Unplaced = Leftovers.Find(prompt, quotations, ledger),
        };
    }

    /// <summary>What the admission gate must look at in any text, whether or not it can be directed.</summary>
    internal static IReadOnlyList<Flag> Flags(string prompt)
    {
        var text = WellFormed(prompt);
        return Flags(text, GateWords.Find(text), new Ledger());
    }

    private static List<Flag> Flags(string prompt, IReadOnlyList<GateMatch> found, Ledger ledger)
    {
        var flags = new List<Flag>();
        foreach (var match in found)
        {
            var flag = new Flag(prompt[match.Start..match.End], match.Kind);
            if (flags.Count < StoryboardLimits.Flags && !flags.Contains(flag))
            {
                flags.Add(flag);
            }

            ledger.Note(new(match.Start, match.End), "flags", match.Kind);
        }

        return flags;
    }

    // Half of a surrogate pair is no text and cannot be written as JSON; a NUL ends strings elsewhere.
    private static string WellFormed(string prompt)
    {
        var text = new StringBuilder(prompt.Length);
        foreach (var rune in prompt.EnumerateRunes())
        {
            if (rune.Value == 0)
            {
                text.Append(' ');
            }
            else
            {
                text.Append(rune.ToString());
            }
        }

        return text.ToString();
    }

    private static string Without(string prompt, IReadOnlyList<TextSpan> quotations)
    {
        var text = new StringBuilder(prompt.Length);
        var from = 0;
        foreach (var quotation in quotations)
        {
            text.Append(prompt, from, quotation.Start - from).Append(' ');
            from = quotation.End;
        }

        return text.Append(prompt, from, prompt.Length - from).ToString();
    }
}
