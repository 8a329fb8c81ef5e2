using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.LanguageModel;

/// <summary>Makes a storyboard of what a model answered. Nothing in it is believed before the validator has seen it.</summary>
internal static partial class ModelAnswer
{
    private const string Nobody = "person";

    private const string Whole = "the answer as a whole";

    /// <summary>The storyboard, or what is wrong with the text: the faults in words quote the answer and are for the model alone; the place of the first quotes nothing.</summary>
    public static (Storyboard? Board, IReadOnlyList<string> Faults, string Place) Read(string text, DirectionRequest request)
    {
        Storyboard board;
        try
        {
            if (JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 16 }) is not JsonObject answer)
            {
                return (null, ["the answer is no JSON object; give the storyboard as one object"], Whole);
            }

            answer["version"] = Storyboard.CurrentVersion;
            answer["prompt"] = request.Prompt;
            answer["seed"] = request.Seed;
            board = StoryboardJson.Read(answer.ToJsonString());
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return (null, [$"the answer is no storyboard: {fault.Message}"], Whole);
        }

        var faults = StoryboardValidator.Validate(board);
        if (faults.Count > 0)
        {
            return (null, faults, PlaceOf(faults[0]));
        }

        board = Own(FilmLength.Fit(board, request.Seconds));
        faults = StoryboardValidator.Validate(board);
        return faults.Count == 0 ? (board, faults, Whole) : (null, faults, PlaceOf(faults[0]));
    }

    // The validator builds paths of the schema's names and indices alone; whatever else a fault says may be the model's words.
    private static string PlaceOf(string fault) => Path().Match(fault) is { Success: true, Value: var path } ? path : Whole;

    [GeneratedRegex(@"^[a-zA-Z]+(\[\d+\])?(\.[a-zA-Z]+(\[\d+\])?)*(?=[: ])", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    // Seeds and start states are the grid's, a cameo needs its owner's consent, and what the world builds for a known word is the lexicon's to say.
    private static Storyboard Own(Storyboard board) => board with
    {
        Shots =
        [
            .. board.Shots.Select(shot => shot with
            {
                Seed = null,
                StartState = null,
                Cast = [.. shot.Cast.Select(Own)],
            }),
        ],
    };

    private static CastMember Own(CastMember member)
    {
        var noun = GateWords.Find(member.Noun).Any(match => match.Kind is "public-figure" or "protected-character") ? Nobody : member.Noun;
        return member with { Noun = noun, Cameo = null, Archetype = Nouns.Find(noun)?.Archetype ?? member.Archetype };
    }
}
