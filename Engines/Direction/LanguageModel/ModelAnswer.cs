using System.Text.Json;
using System.Text.Json.Nodes;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.LanguageModel;

/// <summary>Makes a storyboard of what a model answered. Nothing in it is believed before the validator has seen it.</summary>
internal static class ModelAnswer
{
    /// <summary>The storyboard, or what is wrong with the text.</summary>
    public static (Storyboard? Board, IReadOnlyList<string> Faults) Read(string text, DirectionRequest request)
    {
        Storyboard board;
        try
        {
            if (JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 16 }) is not JsonObject answer)
            {
                return (null, ["the answer is no JSON object; give the storyboard as one object"]);
            }

            answer["version"] = Storyboard.CurrentVersion;
            answer["prompt"] = request.Prompt;
            answer["seed"] = request.Seed;
            board = StoryboardJson.Read(answer.ToJsonString());
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return (null, [$"the answer is no storyboard: {fault.Message}"]);
        }

        var faults = StoryboardValidator.Validate(board);
        if (faults.Count > 0)
        {
            return (null, faults);
        }

        board = Own(FilmLength.Fit(board, request.Seconds));
        faults = StoryboardValidator.Validate(board);
        return faults.Count == 0 ? (board, faults) : (null, faults);
    }

    // Seeds and start states are the grid's, a cameo needs its owner's consent, and what the world builds for a known word is the lexicon's to say.
    private static Storyboard Own(Storyboard board) => board with
    {
        Shots =
        [
            .. board.Shots.Select(shot => shot with
            {
                Seed = null,
                StartState = null,
                Cast = [.. shot.Cast.Select(member => member with { Cameo = null, Archetype = Nouns.Find(member.Noun)?.Archetype ?? member.Archetype })],
            }),
        ],
    };
}
