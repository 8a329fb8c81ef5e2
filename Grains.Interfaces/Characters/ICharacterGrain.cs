using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Characters;

/// <summary>An animal, object or drawing that films can have by name. Key: the <see cref="CharacterId"/>'s text. Never changes; somebody else's does not exist.</summary>
[Alias("sora.ICharacterGrain")]
public interface ICharacterGrain : IGrainWithStringKey
{
    /// <summary>Durable once it returns. Again changes nothing.</summary>
    [Alias("Create")]
    Task<Character> Create(Character character);

    /// <summary>Null when the caller has none of that id.</summary>
    [ReadOnly, Alias("Get")]
    Task<Character?> Get(OwnerId caller);
}

/// <summary>A character.</summary>
/// <param name="Name">1 to 80 characters: what prompts call it.</param>
/// <param name="Description">What it is, such as "brown dog"; null when nobody said.</param>
/// <param name="Colour">0xRRGGBB, of its clip's middle.</param>
[GenerateSerializer, Immutable, Alias("sora.Character")]
public sealed record Character(
    [property: Id(0)] CharacterId Id, [property: Id(1)] OwnerId Owner, [property: Id(2)] string Name, [property: Id(3)] string? Description, [property: Id(4)] int Colour, [property: Id(5)] DateTimeOffset CreatedAt)
{
    public const int LongestName = 80;
    public const int LongestDescription = 200;
}
