using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>What eight rays met.</summary>
internal struct SurfaceSample
{
    /// <summary>Unit, out of the surface.</summary>
    public Packet3 Normal;
    public Packet3 Albedo;
    public Floats Reflectance;
    public Floats Roughness;
    public Floats Metalness;
    public Floats Wrap;
    public Floats Fuzz;
    public Floats Glow;
}
