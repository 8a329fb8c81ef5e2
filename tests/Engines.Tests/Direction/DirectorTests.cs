using Sora.Engines.Direction;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction;

public sealed class DirectorTests
{
    private static Storyboard Direct(string prompt, double seconds = 4, long seed = 0) => new Director().Direct(new DirectionRequest(prompt, seconds, seed), default).Board!;

    private static Shot Only(string prompt) => Assert.Single(Direct(prompt).Shots);

    private static IEnumerable<string> Beats(Shot shot) =>
        shot.Beats.Select(beat => string.Join(' ', new[] { beat.Who, beat.Verb, beat.What, beat.With is null ? null : "with " + beat.With, beat.Toward is null ? null : "toward " + beat.Toward }.OfType<string>()));

    [Fact]
    public void Direct_BallPastDog_ReadsEveryWord()
    {
        var board = Direct("a red ball drops on a wooden floor and bounces past a dog");

        var shot = Assert.Single(board.Shots);
        Assert.Equal(["ball-1", "floor-1", "dog-1"], shot.Cast.Select(member => member.Id));
        Assert.Equal(["red"], shot.Cast[0].Adjectives!);
        Assert.Equal(["wooden"], shot.Cast[1].Adjectives!);
        Assert.Equal(["ball-1 drop toward floor-1", "ball-1 bounce toward dog-1"], Beats(shot));
        Assert.Equal(["past"], shot.Beats[1].Manner!);
        Assert.True(shot.Beats[0].At < shot.Beats[1].At);
        Assert.Equal("ball-1", shot.Camera.Subject);
        Assert.Empty(board.Unplaced!);
    }

    [Fact]
    public void Direct_BallFromShelf_StartsOnTheShelf()
    {
        var shot = Only("a red ball falls from a shelf onto a wooden floor and bounces");

        Assert.Equal("on shelf-1", shot.Cast[0].Where);
        Assert.Equal(["ball-1 fall toward floor-1", "ball-1 bounce"], Beats(shot));
        Assert.Equal("room", shot.Setting.Place);
        Assert.Contains("setting.place", shot.Implied!);
    }

    [Theory]
    [InlineData("A coin sinks to the bottom of the sea", "sea", "coin-1")]
    [InlineData("Vikings on the North Sea", "north sea", "viking-1")]
    [InlineData("Two men row a boat across a lake", "lake", "man-1", "boat-1")]
    public void Direct_WaterByAnyName_IsThePlaceAndNobody(string prompt, string place, params string[] cast)
    {
        var shot = Only(prompt);

        Assert.Equal(place, shot.Setting.Place);
        Assert.Equal(cast, shot.Cast.Select(member => member.Id));
    }

    [Fact]
    public void Direct_PirateOnADeck_IsAPersonOnTheShip()
    {
        var pirate = Only("A pirate stands on the deck of a ship").Cast[0];

        Assert.Equal("on ship-1", pirate.Where);
        Assert.StartsWith("biped", pirate.Archetype, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Two small boys kick a football in the park", "boy-1 kick football-1")]
    [InlineData("A man throws a stick and the dog runs to the stick", "man-1 throw stick-1", "dog-1 run toward stick-1")]
    [InlineData("A woman sits on a bench while a cat sleeps", "woman-1 sit", "cat-1 sleep")]
    [InlineData("A man and a horse walk along the beach, then they stop", "man-1 walk", "horse-1 walk", "man-1 stop", "horse-1 stop")]
    [InlineData("A glass marble rolled off the table and hit a metal box", "marble-1 roll", "marble-1 hit box-1")]
    [InlineData("A tower does not fall", new string[0])]
    [InlineData("A box hits a stack of boxes", "box-1 hit box-2")]
    [InlineData("A man kicks a football. The ball rolls past a cat.", "man-1 kick football-1", "football-1 roll toward cat-1")]
    [InlineData("A waiter carries a tower of plates", "waiter-1 carry plate-1")]
    [InlineData("Three dogs jump over a fence", "dog-1 jump toward fence-1")]
    [InlineData("A girl holding a balloon runs", "girl-1 run", "girl-1 hold balloon-1")]
    [InlineData("A clockmaker who whistles drops a cup on the floor", "clockmaker-1 drop cup-1 toward floor-1", "clockmaker-1 whistle")]
    public void Direct_Sentence_HangsEachVerbOnItsWhoAndWhat(string prompt, params string[] beats) => Assert.Equal(beats, Beats(Only(prompt)));

    [Theory]
    [InlineData("Two penguins walk", "penguin", 2)]
    [InlineData("12 barrels roll", "barrel", 12)]
    [InlineData("a dog barks", "dog", 1)]
    [InlineData("dominoes topple", "domino", 5)]
    [InlineData("elephants walk", "elephant", 3)]
    public void Direct_Number_IsCounted(string prompt, string noun, int count)
    {
        var member = Assert.Single(Only(prompt).Cast);
        Assert.Equal((noun, count), (member.Noun, member.Count));
    }

    [Fact]
    public void Direct_FilmLanguage_SetsTheFields()
    {
        var shot = Only("Extreme close-up, low angle, handheld: a knight walks through a foggy forest at dawn, black and white, slow motion");

        Assert.Equal(new Camera { Framing = "extreme-close-up", Angle = "low", Move = "handheld", Subject = "knight-1" }, shot.Camera);
        Assert.Equal(new Setting("forest", "dawn", "fog"), shot.Setting);
        Assert.True(shot.Look.Monochrome);
        Assert.Equal(4, shot.Look.SlowMotion);
        Assert.Equal(["look.style"], shot.Implied!);
    }

    [Fact]
    public void Direct_Shots_KeepIdsAndAddUp()
    {
        var board = Direct("Shot 1: a red ball lies on a table at night. Shot 2: it rolls. Shot 3: a dog catches the ball.", seconds: 10);

        Assert.Equal(["shot-1", "shot-2", "shot-3"], board.Shots.Select(shot => shot.Id));
        Assert.All(board.Shots, shot => Assert.Contains("ball-1", shot.Cast.Select(member => member.Id)));
        Assert.All(board.Shots, shot => Assert.Equal("night", shot.Setting.Time));
        Assert.Equal(["red"], board.Shots[2].Cast.Single(member => member.Id == "ball-1").Adjectives!);
        Assert.Equal(10m, board.Shots.Sum(shot => (decimal)shot.Seconds));
    }

    [Theory]
    [InlineData("\"Who goes there?\" shouts a guard", "guard-1", "shout", "Who goes there?")]
    [InlineData("An old woman whispers “Time is patient”", "woman-1", "whisper", "Time is patient")]
    [InlineData("A man says: \"Hello.\"", "man-1", "say", "Hello.")]
    [InlineData("\"It begins\" over a dark sea", "narrator", "say", "It begins")]
    public void Direct_Quotation_IsSpokenVerbatim(string prompt, string who, string manner, string text)
    {
        var line = Assert.Single(Only(prompt).Speech!);
        Assert.Equal((who, manner, text), (line.Who, line.Manner, line.Text));
    }

    [Fact]
    public void Direct_Sign_IsWritingNotSpeech()
    {
        var shot = Only("A shop sign reads \"OPEN\"");
        Assert.Null(shot.Speech);
        Assert.Equal(new TextOverlay("OPEN", "sign"), Assert.Single(shot.Text!));
    }

    [Fact]
    public void Direct_ClothesSoundsAndMusic_FindTheirPlaces()
    {
        var shot = Only("A chef in a white hat drops a plate with a crash, soft piano");

        Assert.Equal("hat", Assert.Single(shot.Cast[0].Wears!).Noun);
        Assert.Equal("crash", Assert.Single(shot.Sounds!).Name);
        Assert.Equal(("soft", "piano"), (shot.Music!.Mood, shot.Music.Instrument));
        Assert.DoesNotContain(shot.Cast, member => member.Noun is "hat" or "piano");
    }

    [Fact]
    public void Direct_UnknownWords_AreSaidOpenly()
    {
        var board = Direct("a red ball bounces qwertily sdfghj on the floor without people");
        Assert.Equal(["sdfghj"], board.Unplaced!);
        Assert.DoesNotContain(board.Shots[0].Cast, member => member.Noun == "people");
    }

    [Fact]
    public void Direct_SameRequest_GivesSameBytes()
    {
        var once = StoryboardJson.Write(Direct("a dog runs", seed: 7));
        Assert.Equal(once, StoryboardJson.Write(Direct("a dog runs", seed: 7)));
        Assert.NotEqual(Direct("a dog runs", seed: 1).Shots[0].Setting, Direct("a dog runs", seed: 2).Shots[0].Setting);
    }
}
