using System.Runtime.InteropServices;

namespace Sora.Engines.World.Picture.Lists;

/// <summary>
/// A primitive as the kernels read it: plain numbers, one broadcast each.
/// Bounding sphere and shape stand first, since culling reads only those.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct CompiledPrimitive
{
    /// <summary>Bounding sphere, blend radius included.</summary>
    public float BoundX, BoundY, BoundZ, BoundRadius;

    /// <summary>Metres beyond the surface that the bounding sphere allows for.</summary>
    public float Margin;

    public PrimitiveShape Shape;
    public int Index;

    /// <summary>The same for all members of a creature; above 0.</summary>
    public float Owner;

    /// <summary>Index into the scene's textures; below 0 for none.</summary>
    public int Texture;

    /// <summary>Centre, or first end.</summary>
    public float X, Y, Z, Radius;

    /// <summary>
    /// Half extents less rounding; a capsule's vector to the second end; a round cone's length, slope and lean; a frustum's radii below and
    /// above and its half height; an arc's ring, sine and cosine.
    /// </summary>
    public float ExtentX, ExtentY, ExtentZ;

    /// <summary>
    /// A capsule's axis over its squared length, or a round cone's unit axis; one over an ellipsoid's half axes, and the smallest of these;
    /// the vector along a frustum's side and one over its squared length.
    /// </summary>
    public float AxisX, AxisY, AxisZ, AxisOffset;

    /// <summary>World to own space, by rows.</summary>
    public float M00, M01, M02, M10, M11, M12, M20, M21, M22;

    /// <summary>Half the box around it in own space, less <see cref="Radius"/>; zero where a sphere bounds it as well.</summary>
    public float HalfX, HalfY, HalfZ;

    /// <summary>Nothing is left beyond this plane, if <see cref="IsCut"/>.</summary>
    public float CutX, CutY, CutZ, CutOffset;
    public bool IsCut;

    /// <summary>Outline of a prism or lathe, see <see cref="Polygon.Edges"/>.</summary>
    public int EdgeCount;
    public float* Edges;

    public SurfaceLook Look;
}

/// <summary>How a surface takes light.</summary>
internal struct SurfaceLook
{
    public float Red, Green, Blue;

    /// <summary>Mirrored part of light that comes straight on.</summary>
    public float Reflectance;

    /// <summary>0 mirror to 1 matte.</summary>
    public float Roughness;

    /// <summary>1 where the mirror takes the surface's colour and nothing is scattered.</summary>
    public float Metalness;

    /// <summary>How far light bends around the edge of the shadow: skin, fur, cloth.</summary>
    public float Wrap;

    /// <summary>Light caught by hairs at grazing angles.</summary>
    public float Fuzz;

    /// <summary>Light of its own, in units of its colour.</summary>
    public float Glow;

    /// <summary>Of what can be seen through; 0 is opaque.</summary>
    public float RefractiveIndex;

    /// <summary>Part of its colour that it scatters all the same: bubbles, cracks, milk.</summary>
    public float Milkiness;

    /// <summary>Per metre of the way through it: how fast light is lost, and each colour's part of that.</summary>
    public float Density, LossRed, LossGreen, LossBlue;

    public SurfaceMaterial Material;
}
