using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Textures;

namespace Sora.Engines.World.Cast.People;

/// <summary>How hair is worn.</summary>
internal enum Hairdo
{
    Bald,

    /// <summary>A wreath around a bare crown.</summary>
    Balding,
    Crop,
    Short,
    Parted,
    Spiky,
    Curls,
    Afro,
    Bob,
    Long,
    Bun,
    Ponytail,
    Braids,
    Mohawk,
    Topknot,

    /// <summary>A judge's: rolls of white curls down to the shoulders.</summary>
    Wig,
}

/// <summary>Hair of the face.</summary>
internal enum Beard
{
    None,
    Moustache,
    Goatee,
    Full,
    Long,
}

/// <summary>What one person looks like, clothes apart. Factors are 1 for an ordinary grown-up.</summary>
internal sealed record Person
{
    public required Surface Skin { get; init; }

    public required Surface Hair { get; init; }

    public required Surface Iris { get; init; }

    public Hairdo Hairdo { get; init; } = Hairdo.Short;

    public Beard Beard { get; init; }

    public bool Female { get; init; }

    /// <summary>0 grown, 1 a baby.</summary>
    public double Childhood { get; init; }

    public bool Old { get; init; }

    /// <summary>Depth and width of the belly.</summary>
    public double Girth { get; init; } = 1;

    /// <summary>Thickness of arms, legs and shoulders.</summary>
    public double Muscle { get; init; } = 1;

    /// <summary>A picture of a face that it wears as its own; null for a modelled one.</summary>
    public Texture? Face { get; init; }

    /// <summary>What is worn, by where.</summary>
    public required Outfit Outfit { get; init; }

    /// <summary>Marks that are neither hair nor clothes: wings, halo, glasses, pointed ears.</summary>
    public IReadOnlySet<string> Marks { get; init; } = new HashSet<string>();

    /// <summary>Held at rest; null for nothing.</summary>
    public string? Tool { get; init; }

    /// <summary>The face that it wears by nature or mood.</summary>
    public Mood Mood { get; init; }

    public bool Has(string mark) => Marks.Contains(mark);
}
