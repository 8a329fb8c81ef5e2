using System.Text.Json;
using Sora.App.Tests.Rig;
using Sora.Client.Feeds;
using Sora.Grains.Feeds;
using Sora.TestKit;

namespace Sora.App.Tests.Feeds;

public sealed class FeedTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Feed_PutsPeopleFirst_SaysWhy_AndIsSteeredInWords()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        using var carol = await rig.Join("carol");
        var followed = await ada.Publish("A quiet lake");
        await bob.Publish("People shout at each other");
        var bowl = await bob.Publish("A bowl", tags: ["ceramics"]);
        await carol.Publish("Her own film");
        await carol.Put("/people/ada/follow");

        var first = await carol.Get("/feed");
        var items = first.GetProperty("data").EnumerateArray().ToList();
        Assert.Equal(3, items.Count);
        Assert.Equal(followed, items[0].GetProperty("film").Text("id"));
        Assert.Equal("following", items[0].GetProperty("reason").Text("kind"));
        Assert.All(items, item => Assert.Equal(
            item.GetProperty("reason").GetProperty("score").GetDouble(), item.GetProperty("reason").GetProperty("terms").EnumerateArray().Sum(term => term.GetProperty("value").GetDouble()), 6));

        var steered = await carol.Post("/feed/steer", new { words = "More ceramics, please, and no shouting" });
        Assert.Equal(["more ceramics", "no shouting"], steered.GetProperty("chips").EnumerateArray().Select(chip => chip.Text("text")));
        var second = (await carol.Get("/feed")).GetProperty("data").EnumerateArray().ToList();
        Assert.Equal([followed, bowl], second.Select(item => item.GetProperty("film").Text("id")));
        Assert.Equal("steered", second[1].GetProperty("reason").Text("kind"));
        Assert.Equal(1.5, Term(second[1], "steered") - Term(items.Single(item => item.GetProperty("film").Text("id") == bowl), "steered"));

        await carol.Post("/feed/seen", new { ids = new[] { followed } }, System.Net.HttpStatusCode.NoContent);
        Assert.Equal(bowl, Assert.Single((await carol.Get("/feed")).GetProperty("data").EnumerateArray()).GetProperty("film").Text("id"));
    }

    [Fact]
    public async Task Cursor_OfAnother_IsNotFound()
    {
        await using var rig = await AppRig.Start(_folder);
        using var ada = await rig.Join("ada");
        using var bob = await rig.Join("bob");
        for (var i = 0; i < 3; i++)
        {
            await ada.Publish($"Film {i}");
        }

        using var carol = await rig.Join("carol");
        var cursor = (await bob.Get("/feed?limit=2")).Text("next_cursor");
        Assert.Single((await bob.Get($"/feed?limit=2&cursor={cursor}")).GetProperty("data").EnumerateArray());
        Assert.Equal("cursor_not_found", await carol.Refused(HttpMethod.Get, $"/feed?limit=2&cursor={cursor}", null, System.Net.HttpStatusCode.NotFound));
        Assert.Equal("cursor_not_found", await bob.Refused(HttpMethod.Get, $"/notifications?cursor={cursor}", null, System.Net.HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData("more ceramics, less shouting", "ceramics 1|shouting -1")]
    [InlineData("Much more cats and dogs!", "cats 2|dogs 2")]
    [InlineData("please show me fewer car chases but lots more rain", "car chases -1|rain 2")]
    [InlineData("no clowns", "clowns -2")]
    [InlineData("forget the rain", "rain 0")]
    public void Words_BecomeTopics(string words, string expected)
    {
        var (topics, rest) = SteeringWords.Read(words);
        Assert.Equal(expected, string.Join('|', topics.Select(topic => FormattableString.Invariant($"{topic.Topic} {topic.Weight}"))));
        Assert.Empty(rest);
    }

    [Fact]
    public void Words_WithoutAWish_AreNotUnderstood() => Assert.Equal(["hello there"], SteeringWords.Read("Hello there").NotUnderstood);

    [Theory]
    [InlineData("shouting", "They shouted at the shouters")]
    [InlineData("ceramics", "a ceramic bowl")]
    [InlineData("cats", "Cat!")]
    public void Topics_MeetWordsOfTheirFamily(string topic, string text) => Assert.True(FeedTopics.Read(topic).IsSubsetOf(FeedTopics.Read(text)));

    public void Dispose() => _folder.Dispose();

    private static double Term(JsonElement item, string name) =>
        item.GetProperty("reason").GetProperty("terms").EnumerateArray().Where(term => term.Text("name") == name).Select(term => term.GetProperty("value").GetDouble()).SingleOrDefault();
}
