namespace Sora.Engines.Direction.Casting;

/// <summary>What a noun phrase points at: members of the cast, or something that is none (weather, a sound, a place, a part of a body, an idea).</summary>
/// <param name="Entities">Empty for what is none of the cast, or not yet.</param>
/// <param name="Word">The noun.</param>
/// <param name="Owner">Whose, of a part of a body.</param>
internal sealed record Referent(IReadOnlyList<Entity> Entities, Sense Sense, string Word, Entity? Owner = null)
{
    public static Referent Nothing { get; } = new([], new Sense(SenseKind.Abstract, string.Empty, default, 0), string.Empty);

    public Entity? First => Entities.Count > 0 ? Entities[0] : null;

    public SenseKind Kind => Sense.Kind;
}
