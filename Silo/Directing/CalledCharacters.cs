using System.Text.RegularExpressions;
using Sora.Grains.Generation;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Silo.Directing;

/// <summary>
/// What a request brought beside its words: characters that the prompt calls by name (the director reads what they are, and the cast member that came of it is told who it
/// is), a picture to open with, footage to begin with.
/// </summary>
internal static class CalledCharacters
{
    /// <summary>The prompt with descriptions in place of names: "a brown dog" at first, "the brown dog" from then on.</summary>
    public static string Describe(LeasedWork work)
    {
        var prompt = work.Prompt;
        foreach (var character in work.Characters ?? [])
        {
            if (character.Description is { } description)
            {
                var isFirst = true;
                prompt = NameIn(character).Replace(prompt, _ =>
                {
                    var article = !isFirst ? "the" : "aeiou".Contains(char.ToLowerInvariant(description[0]), StringComparison.Ordinal) ? "an" : "a";
                    isFirst = false;
                    return $"{article} {description}";
                });
            }
        }

        return prompt;
    }

    /// <summary>The board with its prompt as it was asked, its opening picture, and its characters named.</summary>
    public static Storyboard Cast(Storyboard board, LeasedWork work)
    {
        var shots = board.Shots.Select((shot, number) => shot with
        {
            Opening = number == 0 ? work.Opening ?? shot.Opening : shot.Opening,
            Cast = work.Characters is null ? shot.Cast : [.. shot.Cast.Select(member => Named(member, work.Characters))],
        });
        if (work.Footage is { } footage)
        {
            shots = shots.Prepend(Footage(footage, board));
        }

        return work is { Opening: null, Characters: null, Footage: null } ? board : board with { Prompt = work.Prompt, Shots = [.. shots] };
    }

    /// <summary>A shot that shows a clip; the rest says what an editor may assume of it.</summary>
    private static Shot Footage(FootageUse footage, Storyboard board) => new()
    {
        Id = "footage",
        Footage = footage.Key,
        Seconds = footage.Seconds,
        Look = board.Shots[0].Look,
        Camera = new Camera { Framing = "medium", Angle = "eye", Move = "static" },
        Setting = board.Shots[0].Setting,
        Cast = [],
        Beats = [],
    };

    private static CastMember Named(CastMember member, CharacterUse[] characters) =>
        Array.Find(characters, one => one.Description is { } description && description.Split(' ')[^1].Equals(member.Noun, StringComparison.OrdinalIgnoreCase)) is { } called
            ? member with { Cameo = called.Id.Value }
            : member;

    private static Regex NameIn(CharacterUse character) => new($@"(?<!\w)@?{Regex.Escape(character.Name)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
