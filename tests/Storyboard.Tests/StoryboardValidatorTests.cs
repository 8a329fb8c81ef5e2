using Sora.Storyboards;
using Xunit;

namespace Sora.Storyboard.Tests;

public sealed class StoryboardValidatorTests
{
    private static string Only(Storyboards.Storyboard board) => Assert.Single(StoryboardValidator.Validate(board));

    private static CastMember Member(string id, int count = 1) => new() { Id = id, Noun = "dog", Count = count };

    [Fact]
    public void Validate_Sound_FindsNothing() => Assert.Empty(StoryboardValidator.Validate(Boards.Ball));

    public static TheoryData<string, Func<Shot, Shot>> Faulty => new()
    {
        { "seconds: 0 is out of range; use above 0 to 120", shot => shot with { Seconds = 0, Beats = [] } },
        { "seconds: NaN is out of range", shot => shot with { Seconds = double.NaN, Beats = [] } },
        { "transition: 'melt' is unknown; use cut, fade, dissolve, wipe", shot => shot with { Transition = "melt" } },
        { "look.style: empty", shot => shot with { Look = new Look { Style = " " } } },
        { "look.slowMotion: 0.5 is out of range; use 1 to 100", shot => shot with { Look = shot.Look with { SlowMotion = 0.5 } } },
        { "camera.framing: 'near' is unknown", shot => shot with { Camera = shot.Camera with { Framing = "near" } } },
        { "camera.angle: 'Eye' is unknown", shot => shot with { Camera = shot.Camera with { Angle = "Eye" } } },
        { "camera.move: 'fly' is unknown", shot => shot with { Camera = shot.Camera with { Move = "fly" } } },
        { "camera.subject: 'cat-9' is not in the shot's cast; use an id of the cast", shot => shot with { Camera = shot.Camera with { Subject = "cat-9" } } },
        { "camera.lens: 1 is out of range", shot => shot with { Camera = shot.Camera with { Lens = 1 } } },
        { "setting.time: 'late' is unknown", shot => shot with { Setting = shot.Setting with { Time = "late" } } },
        { "setting.weather: 'hail' is unknown", shot => shot with { Setting = shot.Setting with { Weather = "hail" } } },
        { "setting.season: 'monsoon' is unknown", shot => shot with { Setting = shot.Setting with { Season = "monsoon" } } },
        { "cast[2].id: 'ball-1' stands twice", shot => shot with { Cast = [.. shot.Cast, shot.Cast[0]] } },
        { "cast[2].count: 0 is out of range; use 1 to 200", shot => shot with { Cast = [.. shot.Cast, Member("a", 0)] } },
        { "cast: 602 beings and things in all; make it at most 400", shot => shot with { Cast = [.. shot.Cast, Member("a", 200), Member("b", 200), Member("c", 200)] } },
        { "cast: 201 entries; give at most 200", shot => shot with { Cast = [.. Enumerable.Range(0, 201).Select(i => Member("m" + i))], Beats = [], Camera = shot.Camera with { Subject = null } } },
        { "cast[2].where: 'near table-1' cannot be read", shot => shot with { Cast = [.. shot.Cast, Member("a") with { Where = "near table-1" }] } },
        { "cast[2].where: 'on a' points at itself", shot => shot with { Cast = [.. shot.Cast, Member("a") with { Where = "on a" }] } },
        { "beats[0].who: 'cat' is not in the shot's cast", shot => shot with { Beats = [shot.Beats[0] with { Who = "cat" }] } },
        { "beats[0].what: 'cat' is not in the shot's cast", shot => shot with { Beats = [shot.Beats[0] with { What = "cat" }] } },
        { "beats[0].with: 'cat' is not in the shot's cast", shot => shot with { Beats = [shot.Beats[0] with { With = "cat" }] } },
        { "beats[0].at: 4.5 is out of range; use 0 to 4", shot => shot with { Beats = [shot.Beats[0] with { At = 4.5 }] } },
        { "beats[0].outcome: 'draw' is unknown", shot => shot with { Beats = [shot.Beats[0] with { Outcome = "draw" }] } },
        { "beats[0].verb: empty", shot => shot with { Beats = [shot.Beats[0] with { Verb = "" }] } },
        { "beats: 257 entries", shot => shot with { Beats = [.. Enumerable.Repeat(shot.Beats[0], 257)] } },
        { "speech[0].who: 'ghost' is not in the shot's cast", shot => shot with { Speech = [new SpeechLine { Who = "ghost", Text = "boo" }] } },
        { "speech[0].manner: 'mumble' is unknown", shot => shot with { Speech = [new SpeechLine { Who = "narrator", Text = "boo", Manner = "mumble" }] } },
        { "speech[0].text: 2001 characters; give at most 2000", shot => shot with { Speech = [new SpeechLine { Who = "narrator", Text = new string('x', 2001) }] } },
        { "text[0].kind: 'poster' is unknown", shot => shot with { Text = [new TextOverlay("x", "poster")] } },
        { "sounds[0].name: 'a\ud800' holds half a surrogate pair", shot => shot with { Sounds = [new SoundCue { Name = "a\ud800" }] } },
        { "music.tempo: 1000 is out of range", shot => shot with { Music = new Music { Tempo = 1000 } } },
        { "cast[0].adjectives[1]: null; take it out", shot => shot with { Cast = [shot.Cast[0] with { Adjectives = ["red", null!] }, shot.Cast[1]] } },
        { "cast[1]: null; take it out", shot => shot with { Cast = [shot.Cast[0], null!], Beats = [], Camera = shot.Camera with { Subject = null } } },
        { "setting: missing; give an object", shot => shot with { Setting = null! } },
    };

    [Theory]
    [MemberData(nameof(Faulty), DisableDiscoveryEnumeration = true)]
    public void Validate_OneFault_NamesPathValueAndRemedy(string fault, Func<Shot, Shot> spoil) =>
        Assert.StartsWith("shots[0]." + fault, Only(Boards.With(spoil)), StringComparison.Ordinal);

    [Fact]
    public void Validate_OtherVersion_SaysWhich() => Assert.Equal("version: 2 is unknown; use 1", Only(Boards.Ball with { Version = 2 }));

    [Fact]
    public void Validate_NoShots_SaysSo() => Assert.Equal("shots: none; give at least one", Only(Boards.Ball with { Shots = [] }));

    [Fact]
    public void Validate_LongPrompt_NamesTheLimit() => Assert.Equal("prompt: 32001 characters; give at most 32000", Only(Boards.Ball with { Prompt = new string('x', 32_001) }));

    [Fact]
    public void Validate_TooManyShots_NamesTheLimit() =>
        Assert.Equal("shots: 65 entries; give at most 64", Only(Boards.Ball with { Shots = [.. Enumerable.Range(0, 65).Select(i => Boards.Ball.Shots[0] with { Id = "s" + i, Seconds = 0.5 })] }));

    [Fact]
    public void Validate_FilmTooLong_NamesTheSum() =>
        Assert.Equal("shots: 120.5 seconds in all; make it at most 120", Only(Boards.Ball with { Shots = [Boards.Ball.Shots[0] with { Seconds = 120 }, Boards.Ball.Shots[0] with { Id = "s", Seconds = 0.5 }] }));

    [Fact]
    public void Validate_ThirdsOfAMinute_AreNotTooLong()
    {
        var shots = Enumerable.Range(0, 60).Select(i => Boards.Ball.Shots[0] with { Id = "s" + i, Seconds = 2.0 + (i % 2 == 0 ? 1e-15 : -1e-15) }).ToList();
        Assert.Empty(StoryboardValidator.Validate(Boards.Ball with { Shots = shots }));
    }

    [Fact]
    public void Validate_SameIdForAnotherThing_SaysSo()
    {
        var other = Boards.Ball.Shots[0] with { Id = "shot-2", Cast = [Boards.Ball.Shots[0].Cast[0] with { Noun = "dog", Where = null }] };
        Assert.Equal("shots[1].cast[0].noun: 'dog' but 'ball-1' is a 'ball' in an earlier shot; give another id", Only(Boards.Ball with { Shots = [Boards.Ball.Shots[0], other] }));
    }

    [Fact]
    public void Validate_ShotIdTwice_SaysSo() =>
        Assert.Equal("shots[1].id: 'shot-1' stands twice; give every shot its own", Only(Boards.Ball with { Shots = [Boards.Ball.Shots[0], Boards.Ball.Shots[0]] }));

    [Fact]
    public void Validate_UnknownFlag_SaysSo() => Assert.StartsWith("flags[0].kind: 'rude' is unknown", Only(Boards.Ball with { Flags = [new Flag("x", "rude")] }), StringComparison.Ordinal);

    [Fact]
    public void Validate_ManyFaults_ListsThemAllUpToAHundred()
    {
        var beats = Enumerable.Range(0, 256).Select(_ => Boards.Ball.Shots[0].Beats[0] with { Who = "nobody" }).ToList();
        Assert.Equal(100, StoryboardValidator.Validate(Boards.With(shot => shot with { Beats = beats })).Count);
    }
}
