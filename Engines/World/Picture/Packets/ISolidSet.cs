namespace Sora.Engines.World.Picture.Packets;

/// <summary>Which solids a kernel is compiled for: a call to the less common ones would spill every register at every step, called or not.</summary>
internal interface ISolidSet
{
    static abstract bool HasUncommon { get; }
}

/// <summary>Limbs, spheres, boxes, cylinders and tori.</summary>
internal readonly struct CommonSolids : ISolidSet
{
    public static bool HasUncommon => false;
}

/// <summary>All solids, those of <see cref="SolidField"/> too.</summary>
internal readonly struct AllSolids : ISolidSet
{
    public static bool HasUncommon => true;
}
