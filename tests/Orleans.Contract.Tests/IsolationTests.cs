using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class IsolationTests(SiloFixture silo)
{
    private readonly IMessageGrain _grain = silo.Grains.GetGrain<IMessageGrain>(Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task Argument_ChangedAfterTheCall_IsUnchangedInTheGrain()
    {
        var message = new MutableMessage { Text = "before", Inner = [new MutableMessage { Text = "inner" }], Numbers = { ["a"] = [1, 2] } };
        var keeping = _grain.Keep(message);
        message.Text = "after";
        message.Inner.Clear();
        message.Numbers["a"][0] = 9;
        await keeping;
        Assert.Equal("before 1 a=1+2", await _grain.Describe());
    }

    [Fact]
    public async Task Result_ChangedByTheCaller_IsUnchangedInTheGrain()
    {
        await _grain.Keep(new MutableMessage { Text = "kept", Numbers = { ["a"] = [1] } });
        var result = (await _grain.GetKept())!;
        result.Text = "changed";
        result.Numbers["a"][0] = 9;
        Assert.Equal("kept 0 a=1", await _grain.Describe());
    }

    [Fact]
    public async Task Immutable_IsPassedAsItIs()
    {
        var message = new ImmutableMessage("text", [1, 2, 3], new ImmutableMessage("next", [], null));
        Assert.Same(message, await _grain.Echo(message));
    }

    [Fact]
    public async Task Values_OfAllKinds_ComeBackEqual()
    {
        Assert.Null(await _grain.EchoNumber(null));
        Assert.Equal(7, await _grain.EchoNumber(7));
        var numbers = new[] { 1, 2 };
        var (text, echoed) = await _grain.EchoTuple(("text", numbers));
        Assert.Equal("text", text);
        Assert.Equal(numbers, echoed);
        Assert.NotSame(numbers, echoed);
    }
}
