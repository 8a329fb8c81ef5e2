using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests.StandIn;

[Collection(SiloCollection.Name)]
public sealed class CodecTests
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Codec_PassesEqualValues_AsNewObjects()
    {
        await using var silo = await TestSilo.Start(null, ("Orleans:StandIn:ThroughCodec", "true"));
        var grain = silo.Grains.GetGrain<IMessageGrain>(_key);
        var message = new ImmutableMessage("text", [1, 2, 3], new ImmutableMessage("next", [], null));
        var echoed = await grain.Echo(message);
        Assert.NotSame(message, echoed);
        Assert.Equal(message.Text, echoed.Text);
        Assert.Equal(message.Numbers, echoed.Numbers.AsEnumerable());
        Assert.Equal("next", echoed.Next!.Text);

        await grain.Keep(new MutableMessage { Text = "kept", Inner = [new MutableMessage()], Numbers = { ["a"] = [1, 2] } });
        Assert.Equal("kept 1 a=1+2", await grain.Describe());
        Assert.Equal(7, await grain.EchoNumber(7));
        Assert.Null(await grain.EchoNumber(null));
        var (text, numbers) = await grain.EchoTuple(("text", [1, 2]));
        Assert.Equal("text", text);
        Assert.Equal([1, 2], numbers);
    }

    [Fact]
    public async Task Codec_PassesReferencesAsReferences()
    {
        await using var silo = await TestSilo.Start(null, ("Orleans:StandIn:ThroughCodec", "true"));
        var grain = silo.Grains.GetGrain<IStringKeyGrain>(_key);
        Assert.Equal(grain, await grain.GetSelf());
    }

    [Fact]
    public async Task Enumerations_AreAbortedAndBatchedAsTheSettingsSay()
    {
        await using var silo = await TestSilo.Start(null, ("Orleans:StandIn:AbortEnumerationsAfter", "3"), ("Orleans:StandIn:EnumerationBatch", "1"));
        var seen = new List<int>();
        await Assert.ThrowsAsync<EnumerationAbortedException>(async () =>
        {
            await foreach (var number in silo.Grains.GetGrain<ICountGrain>(_key).Count(10, CancellationToken.None))
            {
                seen.Add(number);
            }
        });
        Assert.Equal([0, 1, 2], seen);
    }
}
