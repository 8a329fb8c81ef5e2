using System.Text.Json.Nodes;
using Sora.Engines.Direction;
using Sora.Engines.Direction.LanguageModel;
using Sora.Storyboards;
using Sora.TestKit;
using Xunit;

namespace Sora.Engines.Tests.Direction.LanguageModel;

public sealed class LanguageModelDirectorTests
{
    private const string Key = "sk-secret-0123456789";

    private const string Japanese = "夜の海辺を黒い犬が走る。「待って！」と少女が叫ぶ。";

    /// <summary>As a model in strict mode answers: optional things null, lengths of its own.</summary>
    private const string Answer = """
        {"shots":[{"id":"shot-1","implied":["camera.move"],"transition":null,"seconds":5,
        "look":{"style":"realistic","era":null,"monochrome":null,"slowMotion":null,"timeLapse":null},
        "camera":{"framing":"wide","angle":"eye","move":"tracking","subject":"dog-1","lens":null},
        "setting":{"place":"beach","time":"night","weather":"clear"},
        "cast":[{"id":"dog-1","noun":"dog","archetype":"quadruped","count":1,"adjectives":["black"],"wears":null,"where":null,"implied":null},
        {"id":"girl-1","noun":"girl","archetype":"biped","count":1,"adjectives":null,"wears":null,"where":null,"implied":null}],
        "beats":[{"at":4,"for":null,"who":"dog-1","verb":"run","what":null,"with":null,"toward":null,"manner":null,"outcome":null,"implied":null}],
        "speech":[{"at":2.5,"who":"girl-1","text":"待って！","manner":"shout","language":"ja"}],"sounds":null,"music":null,"text":null}],
        "flags":[{"word":"少女","kind":"minor"}],"unplaced":[]}
        """;

    private static readonly string Invalid = Answer.Replace("\"subject\":\"dog-1\"", "\"subject\":\"cat-7\"", StringComparison.Ordinal);

    private static LanguageModelOptions Options(FakeEndpoint endpoint) => new() { Endpoint = endpoint.Address, Model = "test-model", Key = Key };

    private static async Task<DirectionResult> Direct(
        FakeEndpoint endpoint, string prompt = "a black dog runs", TimeProvider? time = null, Func<LanguageModelOptions, LanguageModelOptions>? adapt = null, IDirector? builtIn = null, CancellationToken cancellation = default)
    {
        var options = (adapt ?? (same => same))(Options(endpoint));
        using var director = new LanguageModelDirector(options, builtIn ?? new Director(), time ?? TimeProvider.System);
        return await Task.Run(() => director.Direct(new DirectionRequest(prompt, 4, 9), cancellation), CancellationToken.None);
    }

    private static void FellBack(DirectionResult result, string reason)
    {
        var note = Assert.Single(result.Notes);
        Assert.Contains(reason, note, StringComparison.Ordinal);
        Assert.EndsWith("The built-in director read the prompt.", note, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, note, StringComparison.Ordinal);
        Assert.Equal($"({note})", result.Board!.Unplaced![^1]);
        Assert.Equal("run", Assert.Single(result.Board.Shots[0].Beats).Verb);
        Assert.Empty(StoryboardValidator.Validate(result.Board));
    }

    [Fact]
    public async Task Direct_GoodAnswer_IsTheStoryboardAtTheLengthAsked()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(Answer));

        var result = await Direct(endpoint, Japanese);

        Assert.Empty(result.Notes);
        var board = result.Board!;
        Assert.Empty(StoryboardValidator.Validate(board));
        Assert.Equal((Japanese, 9), (board.Prompt, board.Seed));
        var shot = Assert.Single(board.Shots);
        Assert.Equal((4, 3.2, 2.0), (shot.Seconds, shot.Beats[0].At, shot.Speech![0].At));
        Assert.Equal(("beach", "night", "待って！"), (shot.Setting.Place, shot.Setting.Time, shot.Speech[0].Text));
        Assert.Contains(new Flag("少女", "minor"), board.Flags!);
    }

    [Fact]
    public async Task Direct_Request_CarriesKeyModelPromptAndStrictSchema()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(Answer));

        await Direct(endpoint, "a \"quoted\" dog");

        var (authorization, body) = Assert.Single(endpoint.Asked);
        Assert.Equal($"Bearer {Key}", authorization);
        Assert.Equal("test-model", body["model"]!.GetValue<string>());
        Assert.Contains("a \\u0022quoted\\u0022 dog", body["messages"]![1]!["content"]!.ToString(), StringComparison.Ordinal);
        var format = body["response_format"]!;
        Assert.Equal("json_schema", format["type"]!.GetValue<string>());
        Assert.True(format["json_schema"]!["strict"]!.GetValue<bool>());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(StrictSchema.Text), format["json_schema"]!["schema"]));
    }

    [Theory]
    [InlineData("{\"shots\":[")]
    [InlineData("I would film it like this.")]
    [InlineData("[]")]
    [InlineData("{\"shots\":[],\"version\":1,\"version\":1}")]
    [InlineData("{\"shots\":[{\"id\":\"x\"}],\"mood\":\"sad\"}")]
    public async Task Direct_BrokenAnswer_IsRepairedOnce(string broken)
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(broken), FakeEndpoint.Says(Answer));

        var result = await Direct(endpoint);

        Assert.Empty(result.Notes);
        Assert.Equal("beach", result.Board!.Shots[0].Setting.Place);
        Assert.Equal(2, endpoint.Asked.Count);
    }

    [Fact]
    public async Task Direct_InvalidThenRepaired_IsToldItsFaults()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(Invalid), FakeEndpoint.Says(Answer));

        var result = await Direct(endpoint);

        Assert.Equal("dog-1", result.Board!.Shots[0].Camera.Subject);
        var messages = endpoint.Asked.Last().Body["messages"]!.AsArray();
        Assert.Equal(4, messages.Count);
        Assert.Contains("'cat-7' is not in the shot's cast", messages[3]!["content"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_InvalidTwice_FallsBackWithTheFirstFault()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(Invalid), FakeEndpoint.Says(Invalid), FakeEndpoint.Says(Answer));

        FellBack(await Direct(endpoint), "the first of them is in shots[0].camera.subject");
        Assert.Equal(2, endpoint.Asked.Count);
    }

    [Theory]
    [InlineData(401, "refused the key (401); set SORA_DIRECTOR_KEY")]
    [InlineData(404, "no model 'test-model' (404)")]
    [InlineData(429, "(429)")]
    [InlineData(400, "does 'test-model' give structured output?")]
    [InlineData(307, "points elsewhere (307)")]
    [InlineData(503, "failed (503)")]
    public async Task Direct_Refused_FallsBackWithTheReasonAfterOneTry(int status, string reason)
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Refuses(status), FakeEndpoint.Says(Answer));

        FellBack(await Direct(endpoint), reason);
        Assert.Single(endpoint.Asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>hello</html>")]
    [InlineData("{}")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("null")]
    public async Task Direct_NoChatEndpoint_FallsBack(string body)
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Writes(body));
        FellBack(await Direct(endpoint), "127.0.0.1");
    }

    [Fact]
    public async Task Direct_CutOffAnswer_FallsBack()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(Answer[..200], "length"));
        FellBack(await Direct(endpoint), "ran out of room");
    }

    [Fact]
    public async Task Direct_HugeAnswer_FallsBack()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(new string('x', 3_000_000)));
        FellBack(await Direct(endpoint), "more than 1000000 bytes");
    }

    [Fact]
    public async Task Direct_NobodyThere_FallsBack()
    {
        var endpoint = await FakeEndpoint.Start();
        var options = Options(endpoint);
        await endpoint.DisposeAsync();
        using var director = new LanguageModelDirector(options, new Director(), TimeProvider.System);

        FellBack(await Task.Run(() => director.Direct(new DirectionRequest("a black dog runs", 4, 9), CancellationToken.None)), "cannot be reached");
    }

    [Fact]
    public async Task Direct_AnswerThatNeverEnds_FallsBackWhenTheTimeIsUp()
    {
        var clock = new ManualTimeProvider();
        var begun = new TaskCompletionSource();
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Stalls(begun.SetResult));

        var directing = Direct(endpoint, time: clock, adapt: options => options with { Timeout = TimeSpan.FromSeconds(30) });
        await begun.Task;
        clock.Advance(TimeSpan.FromSeconds(31));

        FellBack(await directing, "did not answer within 30 seconds");
    }

    [Fact]
    public async Task Direct_Cancelled_Stops()
    {
        using var stop = new CancellationTokenSource();
        var begun = new TaskCompletionSource();
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Stalls(begun.SetResult));

        var directing = Direct(endpoint, cancellation: stop.Token);
        await begun.Task;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => directing);
    }

    [Fact]
    public async Task Direct_BothCannot_RefusesWithBothReasons()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Refuses(401));

        var result = await Direct(endpoint, Japanese, builtIn: new Refusing());

        Assert.Null(result.Board);
        Assert.StartsWith("Write English. A language model is configured, but the language model at 127.0.0.1", result.Refusal, StringComparison.Ordinal);
        Assert.Contains("(401)", result.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_WhatTheModelMustNotChoose_IsNotBelieved()
    {
        var greedy = Answer.Replace("\"id\":\"shot-1\"", "\"id\":\"shot-1\",\"seed\":5,\"startState\":\"stolen\"", StringComparison.Ordinal)
            .Replace("\"count\":1,\"adjectives\":null", "\"count\":1,\"cameo\":\"cameo_1\",\"adjectives\":null", StringComparison.Ordinal)
            .Replace("{\"shots\"", "{\"prompt\":\"other\",\"seed\":1,\"shots\"", StringComparison.Ordinal);
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(greedy));

        var board = (await Direct(endpoint)).Board!;

        Assert.Equal(("a black dog runs", 9), (board.Prompt, board.Seed));
        Assert.Equal((null, null), (board.Shots[0].Seed, board.Shots[0].StartState));
        Assert.All(board.Shots[0].Cast, member => Assert.Null(member.Cameo));
    }

    [Theory]
    [InlineData("\"subject\":\"KEY\"", "shots[0].camera.subject")]
    [InlineData("\"subject\":null,\"KEY\":1", "the answer as a whole")]
    [InlineData("\"subject\":KEY", "the answer as a whole")]
    public async Task Direct_FaultyAnswerThatHoldsTheKey_NamesOnlyThePlace(string subject, string place)
    {
        var answer = Answer.Replace("\"subject\":\"dog-1\"", subject.Replace("KEY", Key, StringComparison.Ordinal), StringComparison.Ordinal);
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(answer), FakeEndpoint.Says(answer));

        var result = await Direct(endpoint);

        FellBack(result, $"the first of them is in {place}.");
        Assert.DoesNotContain("secret", StoryboardJson.Write(result.Board!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Direct_BuiltInRefuses_StillFlagsThePromptAndShowsNobodyAsThemselves()
    {
        await using var endpoint = await FakeEndpoint.Start(FakeEndpoint.Says(Answer.Replace("\"noun\":\"girl\"", "\"noun\":\"taylor swift\"", StringComparison.Ordinal)));

        var board = (await Direct(endpoint, "Taylor Swift kills Mickey Mouse", builtIn: new Refusing())).Board!;

        Assert.Contains(new Flag("Taylor Swift", "public-figure"), board.Flags!);
        Assert.Contains(new Flag("Mickey Mouse", "protected-character"), board.Flags!);
        Assert.Equal(["dog", "person"], board.Shots[0].Cast.Select(member => member.Noun));
    }

    private sealed class Refusing : IDirector
    {
        public DirectionResult Direct(DirectionRequest request, CancellationToken cancellation) => DirectionResult.Refused("Write English.");
    }
}
