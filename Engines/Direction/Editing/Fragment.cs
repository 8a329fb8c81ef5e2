using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>
/// What the director reads in a piece of an instruction ("at the beach at night", "a small robot", "the dog jumps over the fence"): the editor has no
/// reading of its own for what a prompt could say. Only what the piece says counts, not what taste added.
/// </summary>
internal sealed class Fragment
{
    private readonly Shot _shot;

    private Fragment(Shot shot, string text, IReadOnlyList<Flag> flags, IReadOnlyList<string> unplaced)
    {
        _shot = shot;
        Text = text;
        Flags = flags;
        Unplaced = unplaced;
        Cast = [.. shot.Cast.Where(member => member.Implied != true)];
        Beats = [.. shot.Beats.Where(beat => beat.Implied != true && Cast.Any(member => member.Id == beat.Who))];
        Sounds = [.. (shot.Sounds ?? []).Where(cue => cue.Implied != true)];
        Music = shot.Music is { Implied: not true } music ? music : null;
    }

    public string Text { get; }

    public IReadOnlyList<CastMember> Cast { get; }

    public IReadOnlyList<Beat> Beats { get; }

    public IReadOnlyList<SpeechLine> Speech => _shot.Speech ?? [];

    public IReadOnlyList<SoundCue> Sounds { get; }

    public Music? Music { get; }

    public IReadOnlyList<TextOverlay> Overlays => _shot.Text ?? [];

    public IReadOnlyList<Flag> Flags { get; }

    /// <summary>Words that the director could not use.</summary>
    public IReadOnlyList<string> Unplaced { get; }

    public string? Framing => Said("camera.framing", _shot.Camera.Framing);

    public string? Angle => Said("camera.angle", _shot.Camera.Angle);

    public string? Move => Said("camera.move", _shot.Camera.Move);

    public double? Lens => _shot.Camera.Lens is { } lens && IsSaid("camera.lens") ? lens : null;

    public string? Subject => _shot.Camera.Subject;

    public string? Place => Said("setting.place", _shot.Setting.Place);

    public string? Time => Said("setting.time", _shot.Setting.Time);

    public string? Season => _shot.Setting.Season;

    public string? Weather => Said("setting.weather", _shot.Setting.Weather);

    public string? Style => Said("look.style", _shot.Look.Style);

    public string? Era => Said("look.era", _shot.Look.Era);

    public bool Monochrome => _shot.Look.Monochrome == true && IsSaid("look.monochrome");

    public double? SlowMotion => _shot.Look.SlowMotion is > 1 and var stretch && IsSaid("look.slowMotion") ? stretch : null;

    public double? TimeLapse => _shot.Look.TimeLapse is > 1 and var lapse && IsSaid("look.timeLapse") ? lapse : null;

    public string? Transition => Said("transition", _shot.Transition);

    public bool HasCamera => Framing is not null || Angle is not null || Move is not null || Lens is not null;

    public bool HasSetting => Place is not null || Time is not null || Weather is not null || Season is not null;

    public bool HasLook => Style is not null || Era is not null || Monochrome || SlowMotion is not null || TimeLapse is not null || Transition is not null;

    /// <summary>Whether it says anything but who and what is there and happens.</summary>
    public bool HasFields => HasCamera || HasSetting || HasLook || Music is not null || Sounds.Count > 0 || Overlays.Count > 0;

    /// <summary>The whole reading, taste included, for a shot of its own.</summary>
    public Shot Whole => _shot;

    /// <summary>What the director makes of the text; null when it is blank or refused.</summary>
    public static Fragment? Read(IDirector director, string text, double seconds, long seed)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var board = director.Direct(new DirectionRequest(text, seconds, seed), CancellationToken.None).Board;
        return board is null ? null : new Fragment(board.Shots[0], text, board.Flags ?? [], board.Unplaced ?? []);
    }

    /// <summary>Marks the command's words [from, to) as used, save those that the director could not use.</summary>
    public void Use(Command command, int from, int to)
    {
        var unused = Unplaced.SelectMany(entry => entry.Split(' ')).Select(word => word.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        for (var i = from; i < Math.Min(to, command.Count); i++)
        {
            command.Words[i].Used |= !unused.Contains(command.Words[i].Text.ToLowerInvariant()) || FunctionWords.IsGrammar(command.Words[i].Text);
        }
    }

    /// <summary>Whether the text points back to that one ("the dog", "his dog") rather than naming another ("a dog").</summary>
    public bool PointsBack(CastMember member)
    {
        var words = InstructionWord.Read(Text);
        var noun = member.Noun.Split(' ')[^1];
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Text != noun && words[i].Lemma(PartOfSpeech.Noun) != noun)
            {
                continue;
            }

            for (var at = i - 1; at >= Math.Max(0, i - 4) && words[at].IsWord; at--)
            {
                if (words[at].Is("the", "this", "that", "these", "those", "his", "her", "its", "their", "same"))
                {
                    return true;
                }

                if (words[at].Is("a", "an", "another", "one", "some", "more", "new"))
                {
                    return false;
                }
            }
        }

        return false;
    }

    private bool IsSaid(string path) => _shot.Implied?.Contains(path) != true;

    private string? Said(string path, string? value) => IsSaid(path) ? value : null;
}
