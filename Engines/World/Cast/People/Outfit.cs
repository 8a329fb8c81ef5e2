using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>Where a garment is worn; one at each place.</summary>
internal enum Slot
{
    Top,
    Over,
    Legs,
    Feet,
    Head,
    Hands,
    Neck,
    Back,
    Apron,
    Waist,
    Eyes,
}

/// <summary>One garment as it is drawn.</summary>
/// <param name="Cut">Which cut, by name: see <see cref="Cuts"/>.</param>
/// <param name="Trim">Second colour: collars, bands, stripes, the other side of a cape.</param>
internal sealed record Wear(Cut Cut, Surface Main, Surface Trim)
{
    /// <summary>Stripes, checks or dots, for those who draw them.</summary>
    public string? Pattern { get; init; }
}

/// <summary>How a garment is cut.</summary>
/// <param name="Name">What its drawing goes by.</param>
/// <param name="Sleeve">Part of the arm that it covers: 0 none, 0.45 to above the elbow, 1 to the wrist; of the legs for what is worn there.</param>
/// <param name="Hem">Part of the leg that it covers as a skirt: 0 none, 0.5 to the knee, 1 to the ground.</param>
/// <param name="Flare">Widening of the hem, in parts of the hips' half width.</param>
/// <param name="Bulk">Thickness over the skin, in parts of that of a shirt.</param>
internal sealed record Cut(string Name, Slot Slot, double Sleeve = 0, double Hem = 0, double Flare = 0, double Bulk = 1);

/// <summary>All that is worn.</summary>
internal sealed class Outfit(IReadOnlyDictionary<Slot, Wear> worn)
{
    public Wear? Top => worn.GetValueOrDefault(Slot.Top);

    public Wear? Over => worn.GetValueOrDefault(Slot.Over);

    public Wear? Legs => worn.GetValueOrDefault(Slot.Legs);

    public Wear? Feet => worn.GetValueOrDefault(Slot.Feet);

    public Wear? Head => worn.GetValueOrDefault(Slot.Head);

    public Wear? Hands => worn.GetValueOrDefault(Slot.Hands);

    public Wear? Neck => worn.GetValueOrDefault(Slot.Neck);

    public Wear? Back => worn.GetValueOrDefault(Slot.Back);

    public Wear? Apron => worn.GetValueOrDefault(Slot.Apron);

    public Wear? Waist => worn.GetValueOrDefault(Slot.Waist);

    public Wear? Eyes => worn.GetValueOrDefault(Slot.Eyes);

    /// <summary>What shows of the trunk: what is worn over, or the top.</summary>
    public Wear? Outer => Over ?? Top;

    /// <summary>The same garments, those of the trunk in another colour.</summary>
    public Outfit Dyed(System.Numerics.Vector3 linear) => new(worn.ToDictionary(
        pair => pair.Key,
        pair => pair.Key is Slot.Top or Slot.Over ? pair.Value with { Main = new(pair.Value.Main.Material, linear) } : pair.Value));

    /// <summary>The same garments of one stone, under a cloth of it.</summary>
    public Outfit Hewn(Surface stone)
    {
        var hewn = worn.ToDictionary(pair => pair.Key, pair => pair.Value with { Main = stone, Trim = stone, Pattern = null });
        hewn.Remove(Slot.Legs);
        hewn[Slot.Top] = new(Cuts.Find("robe")! with { Sleeve = 0 }, stone, stone);
        hewn[Slot.Feet] = new(Cuts.Find("barefoot")!, stone, stone);
        return new(hewn);
    }

    public bool Wears(string cut) => worn.Values.Any(w => w.Cut.Name == cut);

    public Wear? Find(string cut) => worn.Values.FirstOrDefault(w => w.Cut.Name == cut);
}
