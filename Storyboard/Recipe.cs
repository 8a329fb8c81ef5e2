using System.Text.Json;

namespace Sora.Storyboards;

/// <summary>All that a film was made from; it travels in the film's file, and the same engine makes the same film of it again.</summary>
/// <param name="Engine">Its short name.</param>
/// <param name="EngineVersion">Another version gives other pictures.</param>
/// <param name="Width">Pixels of the film.</param>
/// <param name="Height">Pixels of the film.</param>
/// <param name="Storyboard">With every seed.</param>
public sealed record Recipe(string Engine, string EngineVersion, int Width, int Height, Storyboard Storyboard)
{
    /// <summary>Canonical text.</summary>
    public static string Write(Recipe recipe) => JsonSerializer.Serialize(recipe, StoryboardJson.Canonical);

    /// <summary>Reads text of any layout.</summary>
    /// <exception cref="JsonException">It is no recipe, or its storyboard is not sound; the message names the place.</exception>
    public static Recipe Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > 2 * StoryboardLimits.JsonCharacters)
        {
            throw new JsonException($"The recipe has {json.Length} characters; a film of ours has at most {2 * StoryboardLimits.JsonCharacters}.");
        }

        var recipe = JsonSerializer.Deserialize<Recipe>(json, StoryboardJson.Canonical) ?? throw new JsonException("The recipe is null.");
        return StoryboardValidator.Validate(recipe.Storyboard) is [var fault, ..] ? throw new JsonException($"The recipe's storyboard is not sound: {fault}") : recipe;
    }
}
