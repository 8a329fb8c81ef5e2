using Sora.Storyboards;

namespace Sora.Grid.Tests.Rig;

/// <summary>Small sound storyboards.</summary>
internal static class Boards
{
    public static Storyboard OneShot(string prompt, double seconds) => Of(prompt, seconds);

    public static Storyboard Of(string prompt, params double[] seconds) => new()
    {
        Prompt = prompt,
        Seed = 0,
        Shots = [.. seconds.Select((length, number) => Shot($"shot-{number + 1}", length))],
    };

    private static Shot Shot(string id, double seconds) => new()
    {
        Id = id,
        Seconds = seconds,
        Look = new Look { Style = "realistic" },
        Camera = new Camera { Framing = "wide", Angle = "eye", Move = "static" },
        Setting = new Setting("room", "day", "clear"),
        Cast = [new CastMember { Id = "ball", Noun = "ball", Count = 1 }],
        Beats = [],
    };
}
