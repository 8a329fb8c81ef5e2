using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.EndToEnd.Tests.Measured;

/// <summary>Storyboards of school experiments; heights, materials and sizes by the draw.</summary>
internal static class Experiments
{
    private static readonly string[] Balls = ["rubber", "steel", "wooden", "glass", "plastic"];

    private static readonly string[] Floors = ["wooden", "stone", "concrete", "tiled"];
    private static readonly string[] Supports = ["shelf", "wardrobe", "bookshelf"];
    private static readonly string[] Sizes = ["big", "small", "plain"];
    private static readonly string[] Grounds = ["wooden", "stone", "icy", "concrete", "carpeted"];

    /// <summary>A red ball goes over an edge, falls, and bounces.</summary>
    public static Shot Fall(int draw)
    {
        var random = new SeededRandom(draw, "fall");
        string Of(string[] words) => words[random.Below(words.Length)];
        return Shot(
            draw,
            3,
            "hall",
            [Member("ball", "ball", "on support", "red", Of(Balls), Of(Sizes)), Member("support", Of(Supports)), Member("floor", "floor", null, Of(Floors))],
            [Beat("ball", "fall", 0.25)],
            "ball");
    }

    /// <summary>A red block slides until friction has stopped it.</summary>
    public static Shot Slide(int draw)
    {
        var random = new SeededRandom(draw, "slide");
        return Shot(draw, 4, "hall", [Member("block", "block", null, "red", "wooden"), Member("floor", "floor", null, Grounds[(draw + random.Below(2)) % Grounds.Length])], [Beat("block", "slide", 0.25)], "block");
    }

    /// <summary>Two red balls of a kind run into each other. (Of unequal ones the floor's friction on the lighter soon outweighs what is measured.)</summary>
    public static Shot Collision(int draw)
    {
        var random = new SeededRandom(draw, "collision");
        string Of(string[] words) => words[random.Below(words.Length)];
        var balls = Member("balls", "ball", null, "red", Of(Balls)) with { Count = 2 };
        return Shot(draw, 3, "hall", [balls, Member("floor", "floor", null, Of(Floors))], [Beat("balls", "collide", 0.25)], "balls");
    }

    /// <summary>A red ball swings on a rope.</summary>
    public static Shot Pendulum(int draw)
    {
        var random = new SeededRandom(draw, "pendulum");
        string Of(string[] words) => words[random.Below(words.Length)];
        return Shot(draw, 6, "hall", [Member("bob", "ball", null, "red", Of(Balls), Of(Sizes)), Member("floor", "floor", null, Of(Floors))], [Beat("bob", "swing", 0.25)], "bob");
    }

    private static Shot Shot(int seed, double seconds, string place, CastMember[] cast, Beat[] beats, string subject) => new()
    {
        Id = "shot-1",
        Seed = seed,
        Seconds = seconds,
        Look = new() { Style = "realistic" },
        Camera = new() { Framing = "wide", Angle = "eye", Move = "static", Subject = subject },
        Setting = new(place, "day", "clear"),
        Cast = cast,
        Beats = beats,
    };

    private static CastMember Member(string id, string noun, string? where = null, params string[] adjectives) =>
        new() { Id = id, Noun = noun, Count = 1, Where = where, Adjectives = adjectives.Length > 0 ? adjectives : null };

    private static Beat Beat(string who, string verb, double at) => new() { At = at, Who = who, Verb = verb };

    public static Material MaterialOf(Film film, string cast) => Materials.Find(film.Body(cast).Material)!;

    public static Material Ground(Film film) => Materials.Find(film.Trace.Bodies.First(b => b.Id == "floor").Material)!;
}
