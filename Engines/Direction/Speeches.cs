using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>Gives each quotation a speaker and a manner, or takes it for writing in the picture.</summary>
internal sealed class Speeches(DraftShot shot)
{
    private static readonly HashSet<string> Writing = WordTable.Set("sign title caption text banner poster reading reads label headline subtitle");

    private const int MostQuotations = 32;

    private readonly List<(string Text, int AfterBeat)> _waiting = [];

    /// <summary>Whether a quotation has no speaker yet.</summary>
    public bool IsWaiting => _waiting.Count > 0;

    /// <summary>A quotation at <paramref name="at"/>: spoken by whoever has just been said to speak, else kept until that is known.</summary>
    public void Hear(string text, List<DraftBeat> beats, List<DraftMember> subjects, List<Token> tokens, int at)
    {
        if (text.Length == 0 || shot.Lines.Count + _waiting.Count + shot.Texts.Count == MostQuotations)
        {
            tokens[at].Used = false;
            return;
        }

        if (IsWriting(tokens, at))
        {
            shot.Texts.Add(text);
        }
        else if (beats.Count > 0 && beats[^1].Verb.Kind == VerbKind.Speak && beats[^1].Who.Noun.IsAnimate && shot.Beats.Contains(beats[^1]))
        {
            var beat = beats[^1];
            shot.Beats.Remove(beat);
            beats.Clear();
            Add(beat.Who, text, beat.Verb, shot.Beats.Count);
        }
        else
        {
            _waiting.Add((text, shot.Beats.Count));
            if (subjects.Count > 0 && shot.Lines.Count > 0 && shot.Lines[^1].Who == subjects[^1])
            {
                Finish(subjects[^1]);
            }
        }
    }

    /// <summary>Gives what waits to that speaker; false when nothing waits.</summary>
    public bool TryAttribute(DraftMember speaker, Verb verb)
    {
        if (!IsWaiting)
        {
            return false;
        }

        foreach (var (text, afterBeat) in _waiting)
        {
            Add(speaker, text, verb, afterBeat);
        }

        _waiting.Clear();
        return true;
    }

    /// <summary>Gives what still waits to the last one spoken of, or to a narrator.</summary>
    public void Finish(DraftMember? last)
    {
        foreach (var (text, afterBeat) in _waiting)
        {
            shot.Lines.Add(new DraftLine(last is { Noun.Family: "biped" } && shot.Cast.Contains(last) ? last : null, text, "say", afterBeat));
        }

        _waiting.Clear();
    }

    private void Add(DraftMember who, string text, Verb verb, int afterBeat)
    {
        var manner = verb.Lemma switch
        {
            "whisper" or "murmur" => "whisper",
            "shout" or "yell" or "scream" => "shout",
            "sing" => "sing",
            _ => "say",
        };
        shot.Lines.Add(new DraftLine(who, text, manner, afterBeat));
    }

    private static bool IsWriting(List<Token> tokens, int at) =>
        tokens.Skip(Math.Max(0, at - 4)).Take(Math.Min(4, at)).Any(token => token.IsWord && Writing.Contains(token.Text));
}
