namespace Sora.Gallery;

/// <summary>A sentence, how long its film is, and the second at which it is pictured.</summary>
internal sealed record Showcase(string Prompt, double Seconds, double At)
{
    public static IReadOnlyList<Showcase> All { get; } =
    [
        new("A basketball player shoots and misses; the ball bounces off the rim and rebounds", 4, 2),
        new("A figure skater spins on the ice with a cat on her head", 4, 1.6),
        new("A man does a backflip on a paddleboard on a lake", 4, 1.5),
        new("A glass falls from a table onto a stone floor and breaks", 4, 1),
        new("A glass of water on a table in a kitchen, close-up", 3, 1),
        new("1960s black and white news report: a reporter talks into a microphone in front of a city hall", 4, 2),
        new("Three Vikings row a longship on the sea in a storm, cinematic", 4, 2),
        new("Anime: a boy clenches his fists and powers up with glowing energy, low angle", 4, 2),
    ];
}
