using System.Numerics;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Cast.People;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Casting;

public sealed class CastTests
{
    private const long FilmSeed = 11;

    [Theory]
    [InlineData("woman")]
    [InlineData("chef")]
    [InlineData("cat")]
    public void Of_SameCastIdInAnotherShot_LooksTheSame(string noun)
    {
        var first = SurfacesOf(Looked(noun, "street", "walk", seed: 3), FilmSeed);
        var second = SurfacesOf(Looked(noun, "kitchen", "wave", seed: 99), FilmSeed);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Of_OtherFilms_ShowOtherPeople()
    {
        var actor = Looked("man", "street", "stand", seed: 3);
        var looks = Enumerable.Range(0, 8).Select(seed => string.Join(' ', SurfacesOf(actor, seed))).Distinct();
        Assert.True(looks.Count() >= 6);
    }

    [Fact]
    public void Of_SaidClothes_AreWornInTheirColours()
    {
        var worn = SurfacesOf(Looked("woman", "street", "stand", 3, new Garment("coat", ["red"]), new Garment("hat", ["white"])), FilmSeed);
        foreach (var colour in new[] { "red", "white" })
        {
            Assert.Contains(worn, s => s.Material == SurfaceMaterial.Cloth && s.Colour == Surfaces.Linear(Adjectives.Colour([colour])!.Value));
        }
    }

    [Fact]
    public void Roles_Garments_AllHaveACut()
    {
        var uncut = Role.All.SelectMany(role => role.Wears).Where(phrase => Cuts.Find(phrase.Split('/')[0].Split(' ')[^1]) is null);
        Assert.Empty(uncut);
    }

    [Fact]
    public void Moods_Faces_AreFarApart()
    {
        var moods = Enum.GetValues<Mood>().Where(m => m != Mood.None).ToArray();
        foreach (var (a, b) in moods.SelectMany(a => moods.Where(b => b > a).Select(b => (a, b))))
        {
            Face x = Moods.FaceOf(a), y = Moods.FaceOf(b);
            var apart = Math.Abs(x.Mouth - y.Mouth) + Math.Abs(x.Smile - y.Smile) + Math.Abs(x.Brow - y.Brow) + Math.Abs(x.Eyes - y.Eyes) + Math.Abs(x.Inner - y.Inner) + Math.Abs(x.Sneer - y.Sneer);
            Assert.True(apart > 0.8, $"{a} and {b} are {apart:f2} apart");
        }
    }

    [Fact]
    public void Sway_BodyStops_LagsAndComesToRest()
    {
        var sway = new Sway(2, 0.4, 0.5);
        sway.Follow(Vector3d.Zero, 0);
        var dragged = sway.Follow(Vector3d.UnitX * 0.3, 1 / 24.0);
        Assert.InRange(dragged.X, 0.001, 0.29);
        var rest = dragged;
        for (var i = 2; i < 72; i++)
        {
            rest = sway.Follow(Vector3d.UnitX * 0.3, i / 24.0);
        }

        Assert.Equal(0.3, rest.X, 0.005);
    }

    [Fact]
    public void Of_Cameo_PutsItsColoursOnPersonAndAnimal()
    {
        // Top third green, the middle brown, the rest blue.
        const int size = 30;
        var rgb = new byte[size * size * 3];
        for (var i = 0; i < rgb.Length; i++)
        {
            var row = i / (3 * size);
            rgb[i] = (byte)((row * 3 / size, i % 3) switch { (0, 1) or (2, 2) => 200, (1, 0) => 150, (1, 1) => 90, (1, 2) => 60, _ => 0 });
        }

        var cameo = new CameoLook { Portrait = new(size, size, rgb) };
        var person = SurfacesOf(Looked("man", "street", "stand", 3), FilmSeed, cameo);
        Assert.Contains(new Surface(SurfaceMaterial.Skin, Surfaces.Linear(new Vector3(150, 90, 60) / 255)), person);
        Assert.Contains(person, s => s.Material == SurfaceMaterial.Cloth && s.Colour == Surfaces.Linear(new Vector3(0, 0, 200 / 255f)));
        var face = Assert.Single(person, s => s.Texture is not null).Texture!.Levels[0];
        var middle = face.Colours[(face.Height / 2 * face.Width) + (face.Width / 2)];
        Assert.Equal(Surfaces.Linear(new Vector3(150, 90, 60) / 255), new Vector3(middle.X, middle.Y, middle.Z));
        Assert.Equal((1f, 0f), (middle.W, face.Colours[0].W));
        var cat = SurfacesOf(Looked("cat", "street", "stand", 3), FilmSeed, cameo);
        Assert.Contains(cat, s => s.Material == SurfaceMaterial.Fur && s.Colour == Surfaces.Linear(new Vector3(0, 200 / 255f, 0)));
    }

    [Fact]
    public void StageBuilder_SnowmanThatWaves_IsAnActor()
    {
        Assert.Empty(StageBuilder.Build(ShotOf("snowman", "park", null, 3)).Actors);
        Assert.Single(StageBuilder.Build(ShotOf("snowman", "park", "wave", 3)).Actors);
    }

    private static Surface[] SurfacesOf(Actor actor, long filmSeed, CameoLook? cameo = null)
    {
        var scene = new PictureScene();
        ActorLooks.Of(actor, filmSeed, cameo).Draw(scene, actor.Pose with { EyesOpen = 1, Face = Face.AtEase, Gear = [] });
        return [.. scene.Primitives.ToArray().Select(p => p.Surface)];
    }

    private static Actor Looked(string noun, string place, string verb, long seed, params Garment[] wears) =>
        StageBuilder.Build(ShotOf(noun, place, verb, seed, wears)).Actors[0];

    private static Shot ShotOf(string noun, string place, string? verb, long seed, params Garment[] wears) => new()
    {
        Id = "shot-1",
        Seed = seed,
        Seconds = 2,
        Look = new() { Style = "realistic" },
        Camera = new() { Framing = "wide", Angle = "eye", Move = "static" },
        Setting = new(place, "day", "clear"),
        Cast = [new() { Id = "someone", Noun = noun, Count = 1, Wears = wears }],
        Beats = verb is null ? [] : [new() { At = 0, Who = "someone", Verb = verb }],
    };
}
