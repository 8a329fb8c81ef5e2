using Sora.Storyboards;

namespace Sora.Engines.Tests.Direction.Editing;

/// <summary>Films to be edited, written by hand so that no director's taste is in them.</summary>
internal static class Boards
{
    /// <summary>One shot: a man kicks a red ball towards a goal while a brown dog runs; a girl in a red hat cheers him on.</summary>
    public static readonly Storyboard Park = new()
    {
        Prompt = "a man kicks a red ball toward a goal while a brown dog runs; a girl in a red hat says \"Go!\"",
        Seed = 7,
        Shots =
        [
            new Shot
            {
                Id = "shot-1",
                Seconds = 6,
                Implied = ["camera.framing", "camera.angle", "camera.move", "setting.time", "setting.weather", "look.style"],
                Look = new Look { Style = "realistic" },
                Camera = new Camera { Framing = "wide", Angle = "eye", Move = "static", Subject = "man-1" },
                Setting = new Setting("park", "day", "clear"),
                Cast =
                [
                    new CastMember { Id = "man-1", Noun = "man", Archetype = "biped", Count = 1 },
                    new CastMember { Id = "ball-1", Noun = "ball", Archetype = "ball", Count = 1, Adjectives = ["red"] },
                    new CastMember { Id = "goal-1", Noun = "goal", Archetype = "box", Count = 1 },
                    new CastMember { Id = "dog-1", Noun = "dog", Archetype = "quadruped", Count = 1, Adjectives = ["brown"], Where = "beside man-1" },
                    new CastMember { Id = "girl-1", Noun = "girl", Archetype = "biped", Count = 1, Wears = [new Garment("hat", ["red"])] },
                ],
                Beats =
                [
                    new Beat { At = 1, Who = "man-1", Verb = "kick", What = "ball-1", Toward = "goal-1" },
                    new Beat { At = 1, Who = "dog-1", Verb = "run" },
                ],
                Speech = [new SpeechLine { At = 3, Who = "girl-1", Text = "Go!", Manner = "say" }],
            },
        ],
    };

    /// <summary>Three shots of a rainy kitchen: a woman pours tea, a cat jumps, the woman speaks.</summary>
    public static readonly Storyboard Kitchen = new()
    {
        Prompt = "a rainy kitchen",
        Seed = 21,
        Shots =
        [
            new Shot
            {
                Id = "shot-1",
                Seed = 11,
                Seconds = 4,
                Look = new Look { Style = "anime" },
                Camera = new Camera { Framing = "medium", Angle = "eye", Move = "static", Subject = "woman-1" },
                Setting = new Setting("kitchen", "morning", "rain"),
                Cast = [Woman, Table, new CastMember { Id = "cup-1", Noun = "cup", Archetype = "cylinder", Count = 2, Where = "on table-1" }],
                Beats = [new Beat { At = 0.5, Who = "woman-1", Verb = "pour", With = "cup-1" }],
                Music = new Music { Mood = "soft", Instrument = "piano" },
            },
            new Shot
            {
                Id = "shot-2",
                Seed = 12,
                StartState = "state-1",
                Seconds = 3,
                Look = new Look { Style = "anime", SlowMotion = 4 },
                Camera = new Camera { Framing = "close-up", Angle = "low", Move = "tracking", Subject = "cat-1" },
                Setting = new Setting("kitchen", "morning", "rain"),
                Cast = [Table, new CastMember { Id = "cat-1", Noun = "cat", Archetype = "quadruped", Count = 1, Adjectives = ["black"], Where = "under table-1" }],
                Beats = [new Beat { At = 0.5, Who = "cat-1", Verb = "jump", Toward = "table-1" }, new Beat { At = 1.5, Who = "cat-1", Verb = "land", Toward = "table-1", Outcome = "failure" }],
                Sounds = [new SoundCue { Name = "meow", At = 1, Source = "cat-1" }, new SoundCue { Name = "thunder" }],
                Music = new Music { Mood = "soft", Instrument = "piano" },
            },
            new Shot
            {
                Id = "shot-3",
                Seed = 13,
                StartState = "state-2",
                Transition = "dissolve",
                Seconds = 5,
                Look = new Look { Style = "anime" },
                Camera = new Camera { Framing = "medium", Angle = "eye", Move = "static", Subject = "woman-1" },
                Setting = new Setting("kitchen", "morning", "rain"),
                Cast = [Woman, Table, new CastMember { Id = "cat-1", Noun = "cat", Archetype = "quadruped", Count = 1, Adjectives = ["black"], Where = "on table-1" }],
                Beats = [new Beat { At = 0.5, Who = "woman-1", Verb = "look", What = "cat-1" }],
                Speech = [new SpeechLine { At = 1, Who = "woman-1", Text = "Good morning", Manner = "say" }],
                Music = new Music { Mood = "soft", Instrument = "piano" },
                Text = [new TextOverlay("The End", "title")],
            },
        ],
    };

    private static CastMember Woman => new() { Id = "woman-1", Noun = "woman", Archetype = "biped", Count = 1, Adjectives = ["old"], Wears = [new Garment("apron", ["white"])] };

    private static CastMember Table => new() { Id = "table-1", Noun = "table", Archetype = "furniture.table", Count = 1, Adjectives = ["wooden"] };
}
