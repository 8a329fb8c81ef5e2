using Sora.Engines.World.Cast;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places;
using Xunit;
using KnownPlaces = Sora.Engines.Lexicon.Places;

namespace Sora.Engines.Tests.Worlds.Places;

public sealed class PlaceTests
{
    // Metres to each side of the middle, and above the ground, that belong to whoever acts.
    private const double ActionWidth = 2.5;
    private const double ActionHeight = 2.0;
    private const double Underfoot = 0.15;

    public static TheoryData<string> Names => [.. PlaceCatalogue.Names];

    [Fact]
    public void Catalogue_HasEveryPlaceOfTheLexicon()
    {
        var missing = KnownPlaces.All.Where(place => PlaceCatalogue.Find(place.Name) is null).Select(place => place.Name);

        Assert.Empty(missing);
        Assert.True(PlaceCatalogue.Names.Count >= 60, $"{PlaceCatalogue.Names.Count} places");
    }

    [Fact]
    public void Catalogue_AgreesWithTheLexiconOnRoofs()
    {
        var wrong = PlaceCatalogue.Names.Where(name => KnownPlaces.IsIndoors(name) != (PlaceCatalogue.Find(name)!.Room is not null));

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Build_EveryPlace_LeavesTheActionItsRoom(string name)
    {
        var place = Pictures.Build(name);
        var back = place.Room is { } room ? Math.Max(room.Minimum.Z + place.FurnitureDepth, -2.5) : -2.5;
        Vector3d low = new(-ActionWidth, Underfoot, back), high = new(ActionWidth, ActionHeight, 1.2);

        Assert.True(place.Props.Count + place.Extras.Count > 0);
        Assert.DoesNotContain(place.Props, prop => Reaches(prop, low, high));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Draw_EveryPlace_ShowsMoreThanItsGround(string name)
    {
        var scene = new PictureScene();
        Pictures.Build(name, "night", "snow").Draw(scene, 1);

        Assert.InRange(scene.Primitives.Length, 5, 900);
    }

    [Fact]
    public void Draw_TwoShotsOfOneSeed_ShowTheSamePlace()
    {
        var first = Pictures.Render(Pictures.Build("village"), 0.5);
        var second = Pictures.Render(Pictures.Build("village"), 0.5);
        var other = Pictures.Render(Pictures.Build("village", seed: 8), 0.5);

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
    }

    [Theory]
    [InlineData("library", "classroom")]
    [InlineData("beach", "desert")]
    [InlineData("courtroom", "theatre")]
    [InlineData("kitchen", "bathroom")]
    [InlineData("city", "village")]
    public void Render_NearNeighbours_LookDifferent(string a, string b) =>
        Assert.True(Pictures.Changed(Pictures.Render(Pictures.Build(a)), Pictures.Render(Pictures.Build(b))) > 0.25, $"{a} and {b} share most of their pixels");

    /// <summary>Whether a part meets a box: exact for balls, by points a hand apart for turned boxes, by its bounds for all else.</summary>
    private static bool Reaches(Part part, Vector3d low, Vector3d high)
    {
        if (part.Shape is PrimitiveShape.Sphere)
        {
            var near = Vector3d.Max(low, Vector3d.Min(high, part.At));
            return (near - part.At).Length < part.Radius;
        }

        if (part.Shape is PrimitiveShape.Box)
        {
            // Thin boards lie between the points: half a step is added all round.
            const double step = 0.1, slack = 0.05;
            for (var x = low.X; x <= high.X; x += step)
            {
                for (var y = low.Y; y <= high.Y; y += step)
                {
                    for (var z = low.Z; z <= high.Z; z += step)
                    {
                        var own = part.Turn.Unrotate(new Vector3d(x, y, z) - part.At).Abs();
                        if (own.X < part.Half.X + slack && own.Y < part.Half.Y + slack && own.Z < part.Half.Z + slack)
                        {
                            return true;
                        }
                    }
                }
            }

            return false;
        }

        Vector3d min, max;
        if (part.Shape is PrimitiveShape.RoundCone or PrimitiveShape.Capsule)
        {
            var reach = Vector3d.One * Math.Max(part.Radius, part.EndRadius);
            (min, max) = (Vector3d.Min(part.At, part.Half) - reach, Vector3d.Max(part.At, part.Half) + reach);
        }
        else
        {
            var half = part.Shape switch
            {
                PrimitiveShape.Ellipsoid => part.Half,
                PrimitiveShape.Cylinder => new(part.Half.X, part.Half.Y, part.Half.X),
                PrimitiveShape.Frustum => new(Math.Max(part.Half.X, part.Half.Y), part.Half.Z, Math.Max(part.Half.X, part.Half.Y)),
                PrimitiveShape.Torus => new(part.Half.X + part.Half.Y, part.Half.X + part.Half.Y, part.Half.Y),
                _ => Vector3d.One,
            };
            var (x, y, z) = (part.Turn.Rotate(Vector3d.UnitX).Abs(), part.Turn.Rotate(Vector3d.UnitY).Abs(), part.Turn.Rotate(Vector3d.UnitZ).Abs());
            var turned = (x * half.X) + (y * half.Y) + (z * half.Z);
            (min, max) = (part.At - turned, part.At + turned);
        }

        return min.X < high.X && max.X > low.X && min.Y < high.Y && max.Y > low.Y && min.Z < high.Z && max.Z > low.Z;
    }
}
