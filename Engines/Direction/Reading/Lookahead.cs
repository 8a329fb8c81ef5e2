namespace Sora.Engines.Direction.Reading;

/// <summary>What comes after a noun phrase: enough to know what the phrase is. Looks a fixed number of chunks ahead.</summary>
internal sealed class Lookahead(List<Chunk> chunks)
{
    private const int Farthest = 20;

    /// <summary>Kind of the chunk at <paramref name="i"/>; a stop behind the end.</summary>
    public ChunkKind Kind(int i) => i < chunks.Count ? chunks[i].Kind : ChunkKind.Stop;

    public bool IsVerb(int i, VerbForm form) => Kind(i) == ChunkKind.Verb && chunks[i].Form == form;

    /// <summary>Number that the finite verb asks for of which the noun at <paramref name="i"/> is the subject; null when it is the subject of none.</summary>
    public Agreement? SubjectOf(int i)
    {
        var relatives = 0;
        var inParticiple = false;
        for (var k = i + 1; k < chunks.Count && k < i + Farthest; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Preposition when Kind(k + 1) == ChunkKind.Noun:
                case ChunkKind.Conjunction when Kind(k + 1) == ChunkKind.Noun && chunks[k].Text is "and" or "or":
                    k++;
                    break;
                case ChunkKind.Preposition when inParticiple:
                case ChunkKind.Adverb:
                case ChunkKind.Noun when inParticiple || relatives > 0:
                    break;
                case ChunkKind.Relative:
                    relatives++;
                    break;
                case ChunkKind.Verb when chunks[k].Form == VerbForm.Finite:
                    if (relatives == 0)
                    {
                        return chunks[k].Number;
                    }

                    relatives--;
                    break;
                case ChunkKind.Verb when chunks[k].Form is VerbForm.Present or VerbForm.Past:
                    inParticiple = true;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether the noun at <paramref name="i"/> stands within "A, B and C".</summary>
    /// <param name="mayAct">Whether they may be the subject of a verb that follows.</param>
    public bool IsInList(int i, bool mayAct = false)
    {
        var sawAnd = false;
        for (var k = i + 1; k < chunks.Count && k < i + Farthest; k++)
        {
            switch (chunks[k].Kind)
            {
                case ChunkKind.Preposition when Kind(k + 1) == ChunkKind.Noun:
                    k++;
                    break;
                case ChunkKind.Comma when Kind(k + 1) is ChunkKind.Noun or ChunkKind.Conjunction:
                    break;
                case ChunkKind.Conjunction when chunks[k].Text is "and" or "or" && Kind(k + 1) == ChunkKind.Noun:
                    sawAnd = true;
                    return SubjectOf(k + 1) is not { } number || (mayAct && number != Agreement.Singular);
                case ChunkKind.Noun when chunks[k - 1].Kind == ChunkKind.Comma:
                    break;
                default:
                    return sawAnd;
            }
        }

        return false;
    }
}
