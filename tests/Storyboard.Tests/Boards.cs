using FsCheck;
using FsCheck.Fluent;
using Sora.Storyboards;

namespace Sora.Storyboard.Tests;

/// <summary>Storyboards for tests: one by hand, and as many as wanted from a generator. All of them are sound.</summary>
internal static class Boards
{
    public static readonly Storyboards.Storyboard Ball = new()
    {
        Prompt = "a red ball falls from a shelf",
        Seed = 3,
        Shots =
        [
            new Shot
            {
                Id = "shot-1",
                Seconds = 4,
                Look = new Look { Style = "realistic" },
                Camera = new Camera { Framing = "wide", Angle = "eye", Move = "static", Subject = "ball-1" },
                Setting = new Setting("room", "day", "clear"),
                Cast =
                [
                    new CastMember { Id = "ball-1", Noun = "ball", Archetype = "ball", Count = 1, Adjectives = ["red"], Where = "on shelf-1" },
                    new CastMember { Id = "shelf-1", Noun = "shelf", Count = 1 },
                ],
                Beats = [new Beat { At = 0.5, Who = "ball-1", Verb = "fall" }],
            },
        ],
    };

    /// <summary>The board with its only shot changed.</summary>
    public static Storyboards.Storyboard With(Func<Shot, Shot> change) => Ball with { Shots = [change(Ball.Shots[0])] };

    private static readonly Gen<string> Name = Gen.Elements("dog", "ball-2", "a b", "é", "\"quoted\"", "<b>", "日本", "😀", "line\nbreak", "\\", "a\u2028b");

    private static Gen<IReadOnlyList<T>?> Some<T>(Gen<T> of) => Gen.OneOf(Gen.Constant<IReadOnlyList<T>?>(null), of.ListOf().Select(list => (IReadOnlyList<T>?)list.Take(5).ToList()));

    private static Gen<T?> Maybe<T>(Gen<T> of)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), of.Select(value => (T?)value));

    private static Gen<string?> MaybeText(Gen<string> of) => Gen.OneOf(Gen.Constant<string?>(null), of.Select(text => (string?)text));

    private static Gen<double> Time(double most) => Gen.Choose(0, 1_000_000).Select(part => most * part / 1_000_000);

    private static Gen<CastMember> Member(int index) =>
        from noun in Name
        from count in Gen.Choose(1, 20)
        from adjectives in Some(Name)
        from archetype in MaybeText(Name)
        from implied in Maybe(Gen.Elements(true, false))
        from relation in MaybeText(Gen.Elements(Vocabulary.Relations.ToArray()))
        select new CastMember
        {
            Id = "id-" + index,
            Noun = "noun-" + index,
            Count = count,
            Adjectives = adjectives,
            Archetype = archetype,
            Implied = implied,
            Where = relation is null ? null : relation + " " + noun,
            Wears = adjectives is null ? null : [new Garment(noun, adjectives)],
        };

    private static Gen<Beat> Beat(int cast, double seconds) =>
        from at in Time(seconds)
        from lasts in Maybe(Time(3))
        from who in Gen.Choose(0, cast - 1)
        from what in Maybe(Gen.Choose(0, cast - 1))
        from verb in Name
        from manner in Some(Name)
        from outcome in MaybeText(Gen.Elements("success", "failure"))
        select new Beat { At = at, For = lasts, Who = "id-" + who, What = what is null ? null : "id-" + what, Verb = verb, Manner = manner, Outcome = outcome };

    private static Gen<Shot> Shot(int index) =>
        from seconds in Gen.Choose(1, 6_000).Select(milliseconds => milliseconds / 1000.0)
        from cast in Gen.Choose(1, 6).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), Member))
        from beats in Beat(cast.Count, seconds).ListOf()
        from framing in Gen.Elements(Vocabulary.Framings.ToArray())
        from move in Gen.Elements(Vocabulary.Moves.ToArray())
        from time in Gen.Elements(Vocabulary.Times.ToArray())
        from weather in Gen.Elements(Vocabulary.Weathers.ToArray())
        from text in Name
        from seed in Maybe(ArbMap.Default.GeneratorFor<long>())
        from lens in Maybe(Gen.Choose(10, 400).Select(lens => (double)lens))
        select new Shot
        {
            Id = "shot-" + index,
            Seed = seed,
            Seconds = seconds,
            Look = new Look { Style = text, SlowMotion = lens is null ? null : 2 },
            Camera = new Camera { Framing = framing, Angle = "low", Move = move, Subject = cast[^1].Id, Lens = lens },
            Setting = new Setting(text, time, weather),
            Cast = [.. cast],
            Beats = [.. beats.Take(50)],
            Speech = [new SpeechLine { Who = cast[0].Id, Text = text, At = 0 }],
            Music = seed is null ? null : new Music { Mood = text, Tempo = 120 },
        };

    /// <summary>Sound storyboards of one to eight shots.</summary>
    public static readonly Arbitrary<Storyboards.Storyboard> Any =
        (from shots in Gen.Choose(1, 8).SelectMany(count => Gen.CollectToList(Enumerable.Range(0, count), Shot))
         from prompt in Name
         from seed in ArbMap.Default.GeneratorFor<long>()
         from unplaced in Some(Name)
         select new Storyboards.Storyboard { Prompt = prompt, Seed = seed, Shots = [.. shots], Unplaced = unplaced, Flags = [new Flag(prompt, "brand")] }).ToArbitrary();
}
