using Sora.Grains.Characters;

namespace Sora.Client.Characters;

/// <summary>A character; <paramref name="Object"/> and <paramref name="Description"/> are additions.</summary>
internal sealed record CharacterJson(string Id, string Object, string Name, string? Description, long CreatedAt)
{
    public static CharacterJson Of(Character character) => new(character.Id.Value, "character", character.Name, character.Description, character.CreatedAt.ToUnixTimeSeconds());
}
