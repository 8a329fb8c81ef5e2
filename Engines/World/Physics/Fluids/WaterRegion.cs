namespace Sora.Engines.World.Physics.Fluids;

/// <summary>Outline of a body of water, seen from above.</summary>
internal enum WaterOutline
{
    /// <summary>Open water: everywhere.</summary>
    Endless,

    /// <summary>Everything with Z below the middle's: a sea or lake behind its shore.</summary>
    Shore,
    Rectangle,
    Ellipse,
}

/// <summary>Where there is water: an outline, and how its floor falls off from it.</summary>
/// <param name="Outline">Which of the numbers count.</param>
/// <param name="Middle">Centre; of a shore only Z counts.</param>
/// <param name="HalfX">Half its width, metres.</param>
/// <param name="HalfZ">Half its breadth, metres.</param>
/// <param name="Depth">From the level to the floor, metres.</param>
/// <param name="Bank">Metres from the edge inwards over which the floor falls off; 0 is a wall.</param>
internal readonly record struct WaterRegion(WaterOutline Outline, Vector3d Middle, double HalfX, double HalfZ, double Depth, double Bank)
{
    public static WaterRegion Endless(double depth) => new(WaterOutline.Endless, Vector3d.Zero, 0, 0, depth, 0);

    /// <summary>Metres from the edge, above 0 inside; of an ellipse to first order.</summary>
    public double Inside(double x, double z)
    {
        switch (Outline)
        {
            case WaterOutline.Endless:
                return double.MaxValue;
            case WaterOutline.Shore:
                return Middle.Z - z;
            case WaterOutline.Rectangle:
                return Math.Min(HalfX - Math.Abs(x - Middle.X), HalfZ - Math.Abs(z - Middle.Z));
            default:
                double u = (x - Middle.X) / HalfX, v = (z - Middle.Z) / HalfZ;
                return (1 - Math.Sqrt((u * u) + (v * v))) * Math.Min(HalfX, HalfZ);
        }
    }

    public bool Covers(double x, double z) => Inside(x, z) > 0;

    /// <summary>Metres of still water over the floor; 0 on land.</summary>
    public double DepthAt(double x, double z)
    {
        var inside = Inside(x, z);
        return inside <= 0 ? 0 : inside >= Bank ? Depth : Depth * Easing.SmoothStep(inside / Bank);
    }
}
