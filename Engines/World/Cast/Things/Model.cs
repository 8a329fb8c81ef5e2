using System.Numerics;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Cast.Things;

/// <summary>
/// A thing while it is described: pieces about the origin, its foot on y = 0, its front towards +Z. What goes somewhere faces +X, so that it
/// is seen from its side.
/// </summary>
internal sealed class Model
{
    private readonly IReadOnlyList<string>? _adjectives;
    private readonly Material _material;

    /// <param name="noun">What it is.</param>
    /// <param name="adjectives">What is said of it.</param>
    /// <param name="material">What it is made of.</param>
    /// <param name="size">Full extents as the lexicon has them: width, height, depth.</param>
    /// <param name="random">For what may vary.</param>
    public Model(Noun noun, IReadOnlyList<string>? adjectives, Material material, Vector3d size, SeededRandom random)
    {
        (Noun, _adjectives, _material, Size, Random) = (noun, adjectives, material, size, random);
        Solid = new Brush(this, looks: true, touches: true);
        Trim = new Brush(this, looks: true, touches: false);
        Hidden = new Brush(this, looks: false, touches: true);
        TopHeight = size.Y;
    }

    public Noun Noun { get; }

    public Vector3d Size { get; }

    public double Width => Size.X;

    public double Height => Size.Y;

    public double Depth => Size.Z;

    public SeededRandom Random { get; }

    public List<Piece> Pieces { get; } = [];

    public List<WheelPiece> Wheels { get; } = [];

    /// <summary>Adds what is seen and touched.</summary>
    public Brush Solid { get; }

    /// <summary>Adds what is only seen: handles, stripes, windows.</summary>
    public Brush Trim { get; }

    /// <summary>Adds what is only touched.</summary>
    public Brush Hidden { get; }

    /// <summary>Adds what is seen and moves by itself.</summary>
    public Brush Moving(IPartMotion motion) => new(this, looks: true, touches: false) { Motion = motion };

    /// <summary>Adds what is seen and flows together over that many metres.</summary>
    public Brush Melting(double blend) => new(this, looks: true, touches: false) { Blend = blend };

    /// <summary>Height at which something can be put down on it.</summary>
    public double TopHeight { get; set; }

    /// <summary>Height of the bottom inside; null when nothing can be put into it.</summary>
    public double? Floor { get; set; }

    /// <summary>Where a load lies on it, metres along X from its middle.</summary>
    public double LoadX { get; set; }

    /// <summary>Whether it is far away: a moon, a rainbow. Nothing touches it and no camera turns to it.</summary>
    public bool IsBackdrop { get; set; }

    /// <summary>Whether something is put into it, so that its inside must be there.</summary>
    public bool IsSeenInto { get; init; }

    /// <summary>Whether its front is left out, so that what is in it is seen: glass is opaque in the picture.</summary>
    public bool IsCutOpen { get; init; }

    /// <summary>Radius inside at heights above its foot, from the bottom up; empty when nothing can be put into it.</summary>
    public List<(double Radius, double Height)> Inside { get; } = [];

    /// <summary>Height of a boat's deck or edge above its keel.</summary>
    public double? Deck { get; set; }

    /// <summary>Whether it stands as it does only until something touches it: on its edge, on a stand.</summary>
    public bool IsBalanced { get; set; }

    /// <summary>Whether it keeps its length along the view: it is told by its front.</summary>
    public bool IsLengthwise { get; set; }

    /// <summary>Whether it has only a plain form, since nothing better is known.</summary>
    public bool IsGeneric { get; set; }

    /// <summary>Its surface by its material and what is said of it.</summary>
    public Surface Material => Aged(Surfaces.Of(_material, _adjectives));

    public double Density => _material.Density;

    /// <summary>Whether that adjective is said of it.</summary>
    public bool Is(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (_adjectives?.Contains(word) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Its main colour: the one said, or that of the material said, or what such a thing usually has.</summary>
    public Surface Paint(SurfaceMaterial usual, params ReadOnlySpan<int> colours)
    {
        var picked = colours[colours.Length > 1 ? Random.Below(colours.Length) : 0];
        if (Adjectives.Colour(_adjectives) is { } said)
        {
            return Aged(new(Adjectives.Material(_adjectives) == Lexicon.Materials.Metal ? SurfaceMaterial.Metal : usual, Surfaces.Linear(said)));
        }

        return Aged(Adjectives.Material(_adjectives) is null ? Surface.FromSrgb(usual, picked) : Surfaces.Of(_material));
    }

    /// <summary>Like <see cref="Paint"/>, a shade darker or lighter.</summary>
    public static Surface Shade(Surface surface, double factor) =>
        surface with { Colour = Vector3.Min(surface.Colour * (float)factor, Vector3.One) };

    // Rust and dust take the colour away and leave brown.
    private Surface Aged(Surface surface)
    {
        if (Is("rusty"))
        {
            return new(SurfaceMaterial.Matte, Vector3.Lerp(surface.Colour, LinearColour.FromSrgb(0x7A4526), 0.7f));
        }

        return Is("old", "ancient", "dusty", "weathered", "worn", "dirty", "muddy", "vintage", "antique")
            ? surface with { Colour = Vector3.Lerp(surface.Colour, LinearColour.FromSrgb(0x8A7658), 0.3f) }
            : surface;
    }
}
