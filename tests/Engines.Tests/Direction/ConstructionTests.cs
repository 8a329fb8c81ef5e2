using System.Text.Json.Nodes;
using Sora.Engines.Direction;
using Sora.Engines.Tests.Worlds;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction;

/// <summary>Constructions of English and of film language, and what each must become.</summary>
public sealed class ConstructionTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(SchemaPath()))!;

    private static Storyboard Direct(string prompt, double seconds = 8)
    {
        var board = new Director().Direct(new DirectionRequest(prompt, seconds, 0), default).Board!;
        Assert.Empty(StoryboardValidator.Validate(board));
        Assert.Empty(JsonSchemaCheck.Faults(Schema, JsonNode.Parse(StoryboardJson.Write(board))));
        Assert.Equal((decimal)seconds, board.Shots.Sum(shot => (decimal)shot.Seconds));
        return board;
    }

    private static string Told(Beat beat) => string.Join(' ', new[] { beat.Who, beat.Verb, beat.What, beat.Outcome is { } outcome ? $"({outcome})" : null }.OfType<string>());

    [Theory]
    [InlineData("Two cats sit on a wall. One jumps down while the other sleeps.", "cat-1 sit", "cat-2 sit", "cat-2 jump", "cat-1 sleep")]
    [InlineData("A man throws a ball and it bounces", "man-1 throw ball-1", "ball-1 bounce")]
    [InlineData("A marble hits a can and knocks it over", "marble-1 hit can-1", "marble-1 knock can-1")]
    [InlineData("A woman walks. She stops.", "woman-1 walk", "woman-1 stop")]
    [InlineData("A tightrope walker wobbles but does not fall", "tightrope-walker-1 wobble (success)")]
    [InlineData("A goalkeeper fails to catch the ball", "goalkeeper-1 catch ball-1 (failure)")]
    [InlineData("A footballer kicks the ball over the goal", "footballer-1 kick ball-1 (failure)")]
    [InlineData("A girl in a red coat feeds three ducks", "girl-1 feed duck-1")]
    [InlineData("The tall woman gives the short man a green umbrella, and he opens it.", "woman-1 give umbrella-1", "man-1 open umbrella-1")]
    [InlineData("He throws her the keys but she fails to catch them", "man-1 throw key-1", "woman-1 catch key-1 (failure)")]
    [InlineData("He fails to lift the barbell.", "man-1 lift barbell-1 (failure)")]
    public void Direct_Construction_GivesTheseBeats(string prompt, params string[] beats) => Assert.Equal(beats, Direct(prompt).Shots[0].Beats.Select(Told));

    [Theory]
    [InlineData("a red block of ice floats in a tank of water", "block: red ice, tank: water")]
    [InlineData("a small red piece of paper lies on a desk", "paper: small red piece, desk:")]
    [InlineData("a tall stack of books stands on a desk", "book: stacked, desk:")]
    [InlineData("two balls of different sizes lie on a desk", "ball: size, desk:")]
    [InlineData("a duck swims in a glass tank half full of water", "duck:, tank: glass water")]
    public void Direct_NounOfNoun_KeepsWhatIsSaidOfWhich(string prompt, string cast) =>
        Assert.Equal(cast, string.Join(", ", Direct(prompt).Shots[0].Cast.Select(member => $"{member.Noun}: {string.Join(' ', member.Adjectives ?? [])}".TrimEnd())));

    [Theory]
    [InlineData("a man says \"Hello there\" to a dog, no dialogue, no people", "man-1 dog-1")]
    [InlineData("An empty street, no people, no dialogue, no cars", "")]
    [InlineData("A boat on a lake. There are no people.", "boat-1")]
    [InlineData("A dog runs with no leash", "dog-1")]
    [InlineData("A robot sweeps a floor without people", "robot-1 floor-1")]
    public void Direct_WhatThereIsNoneOf_IsNotCast(string prompt, string cast) => Assert.Equal(cast, string.Join(' ', Direct(prompt).Shots[0].Cast.Select(member => member.Id)));

    [Theory]
    [InlineData("Rain falls on a square. The chatter of a crowd.", "chatter")]
    [InlineData("Rain falls on a square. The chatter of a crowd. No dialogue.", "")]
    [InlineData("Rain falls on a square. Applause.", "applause")]
    [InlineData("Rain falls on a square. Applause. No people.", "")]
    public void Direct_NoDialogueAndNoPeople_SilenceThem(string prompt, string sounds) =>
        Assert.Equal(sounds, string.Join(' ', (Direct(prompt).Shots[0].Sounds ?? []).Select(cue => cue.Name).Where(name => name is "chatter" or "applause")));

    [Fact]
    public void Direct_QuotationDespiteNoDialogue_IsSaid() => Assert.Equal("Hello there", Direct("a man says \"Hello there\" to a dog, no dialogue, no people").Shots[0].Speech![0].Text);

    [Fact]
    public void Direct_PublicFigureAndProtectedCharacter_AreFlaggedAndReplaced()
    {
        var board = Direct("Taylor Swift kills Mickey Mouse");
        Assert.Equal(["person", "person"], board.Shots[0].Cast.Select(member => member.Noun));
        Assert.Contains(new Flag("Taylor Swift", "public-figure"), board.Flags!);
        Assert.Contains(new Flag("Mickey Mouse", "protected-character"), board.Flags!);
    }

    [Fact]
    public void Direct_PromptBeyondTheLimit_IsRefusedInWords()
    {
        var result = new Director().Direct(new DirectionRequest(new string('a', StoryboardLimits.PromptCharacters + 1), 8, 0), default);
        Assert.Null(result.Board);
        Assert.Contains("32001 characters", result.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The old man hands the young man a letter.", "old man: biped, letter: paper, young man: biped")]
    [InlineData("The man passes the ball to the man", "man: biped, ball: ball, man: biped")]
    [InlineData("The tall blue-shirted player passes the ball to the short red-shirted player", "tall blue-shirted player: biped, ball: ball, short red-shirted player: biped")]
    [InlineData("A tall man walks. The tall man stops.", "tall man: biped")]
    [InlineData("A dog plays.", "dog: quadruped.dog")]
    [InlineData("A bear rides a bicycle.", "bear: quadruped.bear, bicycle: vehicle.bicycle")]
    [InlineData("A man picks up a box", "man: biped, box: box")]
    [InlineData("A man plants a flag", "man: biped, flag: flag")]
    [InlineData("A cat sits on an ottoman", "cat: quadruped.cat, ottoman: furniture.chair")]
    [InlineData("An archer shoots an arrow at a target", "archer: biped, arrow: weapon.arrow, target: sport")]
    [InlineData("A man eats a hot dog", "man: biped, hot dog: food.sandwich")]
    [InlineData("A green dragon sleeps", "green dragon: dragon")]
    [InlineData("A red and a blue balloon", "red balloon: balloon, blue balloon: balloon")]
    [InlineData("A man washes his hands", "man: biped")]
    [InlineData("A man in a blue suit stares at the camera", "man: biped")]
    public void Direct_Nouns_CastThese(string prompt, string cast) =>
        Assert.Equal(cast, string.Join(", ", Direct(prompt).Shots[0].Cast.Where(member => member.Implied is not true).Select(member => $"{string.Join(' ', [.. member.Adjectives ?? [], member.Noun])}: {member.Archetype}")));

    [Theory]
    [InlineData("[00:00] A cat sits. [00:03] A dog runs.", "3 5")]
    [InlineData("0-2s: a cat sits. 2-8s: a dog runs.", "2 6")]
    [InlineData("1. A cat sits. 2. A dog runs. 3. They play.", "3 shots")]
    [InlineData("Cut from a boy planting a seed to the same boy under a tree", "2 shots")]
    [InlineData("A boy runs, then we see a girl", "2 shots")]
    [InlineData("Shot 1: a cat sits. Cut to: a dog runs.", "2 shots")]
    [InlineData("A cook cuts onions", "1 shots")]
    public void Direct_Marks_CutTheFilm(string prompt, string expected)
    {
        var shots = Direct(prompt).Shots;
        Assert.Equal(expected, expected.EndsWith("shots", StringComparison.Ordinal) ? $"{shots.Count} shots" : string.Join(' ', shots.Select(shot => shot.Seconds)));
    }

    [Theory]
    [InlineData("the camera slowly pushes in on a cat", "move", "dolly-in")]
    [InlineData("35mm, a cat sits", "lens", "35")]
    [InlineData("Low angle shot of a knight", "angle", "low")]
    [InlineData("A dancer turns, aerial view", "angle", "high")]
    [InlineData("a black and white cat sleeps", "monochrome", "")]
    [InlineData("a street in black and white", "monochrome", "True")]
    [InlineData("a street scene, film noir", "style", "noir")]
    [InlineData("pastel colours, a cat sits", "style", "cinematic pastel")]
    [InlineData("a diner in the 1950s", "era", "1950s")]
    [InlineData("a boat in the fog at dawn", "weather", "fog")]
    [InlineData("It is not raining. A man walks.", "weather", "clear")]
    [InlineData("There is no snow. A man walks.", "weather", "clear")]
    [InlineData("It is raining. A man walks.", "weather", "rain")]
    [InlineData("a boat in the fog at dawn", "time", "dawn")]
    [InlineData("slow motion of a dog", "slow", "4")]
    public void Direct_FilmLanguage_SetsTheField(string prompt, string field, string value)
    {
        var shot = Direct(prompt).Shots[0];
        Assert.Equal(value, FormattableString.Invariant($"{field switch
        {
            "move" => shot.Camera.Move,
            "angle" => shot.Camera.Angle,
            "lens" => shot.Camera.Lens,
            "style" => shot.Look.Style,
            "era" => shot.Look.Era,
            "monochrome" => shot.Look.Monochrome,
            "slow" => shot.Look.SlowMotion,
            "weather" => shot.Setting.Weather,
            _ => (object)shot.Setting.Time,
        }}"));
    }

    [Fact]
    public void Direct_NamesThatAreNotShown_AreFlaggedAndReplaced()
    {
        var board = Direct("Spider-Man dances on a roof");

        Assert.Contains(board.Flags!, flag => flag.Kind == "protected-character");
        Assert.Equal("person", Assert.Single(board.Shots[0].Cast, member => member.Archetype == "biped").Noun);
    }

    [Theory]
    [InlineData("猫が屋根の上で眠る")]
    [InlineData("Кошка спит на крыше")]
    [InlineData("Ein alter Mann sitzt auf einer Bank und liest eine Zeitung")]
    [InlineData("Un homme marche dans la rue avec son chien")]
    public void Direct_OtherLanguage_IsRefusedWithTheRemedy(string prompt)
    {
        var result = new Director().Direct(new DirectionRequest(prompt, 4, 0), default);

        Assert.Null(result.Board);
        Assert.Contains("Director:Endpoint", result.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Direct_PageOfHtml_IsShownOnAScreen()
    {
        var shot = Assert.Single(Direct("<html><body><h1>Hello</h1><p>World</p></body></html>").Shots);

        Assert.Equal(new TextOverlay("Hello\nWorld", "sign"), Assert.Single(shot.Text!));
        Assert.Contains(shot.Cast, member => member.Noun == "monitor");
    }

    [Fact]
    public void Direct_NoMusic_HasNone() => Assert.Null(Direct("A pianist plays, no music, soft rain").Shots[0].Music);

    [Fact]
    public void Explain_Prompt_NamesTheWordsThatWereNotUsed()
    {
        var (_, why) = new Director().Explain(new DirectionRequest("a dog runs zorply-borply xyzzy", 4, 0), default);

        var text = why!.Write();
        Assert.Contains("cast[dog-1]", text, StringComparison.Ordinal);
        Assert.Contains("not used", text, StringComparison.Ordinal);
    }

    private static string SchemaPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "docs", "storyboard.schema.json")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "docs", "storyboard.schema.json");
    }
}
