using Sora.Storyboards;

namespace Sora.Engines.Tests.Worlds;

/// <summary>Storyboards of one shot.</summary>
internal static class Shots
{
    public static readonly Storyboards.Camera Still = new() { Framing = "wide", Angle = "eye", Move = "static" };

    /// <summary>A red ball rolls off a shelf in a room with a wooden floor.</summary>
    public static Shot BallFromShelf(double seconds = 3) => Of(
        "room",
        seconds,
        [Member("ball", "ball", "on shelf", "red"), Member("shelf", "shelf"), Member("floor", "floor", null, "wooden")],
        [Beat("ball", "fall", 0.25), Beat("ball", "bounce", 0.8)]) with
    { Camera = Still with { Subject = "ball" } };

    /// <summary>A red ball is dropped and bounces past a dog.</summary>
    public static Shot BallPastDog(double seconds = 4) => Of(
        "room",
        seconds,
        [Member("ball", "ball", null, "red"), Member("floor", "floor", null, "wooden"), Member("dog", "dog")],
        [Beat("ball", "drop", 0.25) with { Toward = "floor" }, Beat("ball", "bounce", 0.75) with { Toward = "dog", Manner = ["past"] }]);

    /// <summary>Someone does something somewhere.</summary>
    public static Shot Acting(string noun, string verb, string place, double seconds = 2.5) =>
        Of(place, seconds, [Member("actor", noun)], [Beat("actor", verb, 0.25)]);

    public static Shot Of(string place, double seconds, CastMember[] cast, Beat[] beats) => new()
    {
        Id = "shot-1",
        Seed = 7,
        Seconds = seconds,
        Look = new() { Style = "realistic" },
        Camera = Still,
        Setting = new(place, "day", "clear"),
        Cast = cast,
        Beats = beats,
    };

    public static CastMember Member(string id, string noun, string? where = null, params string[] adjectives) =>
        new() { Id = id, Noun = noun, Count = 1, Where = where, Adjectives = adjectives.Length > 0 ? adjectives : null };

    public static Beat Beat(string who, string verb, double at) => new() { At = at, Who = who, Verb = verb };
}
