using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class EnumerationTests(SiloFixture silo)
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    private ICountGrain Grain => silo.Grains.GetGrain<ICountGrain>(_key);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(1, 100)]
    [InlineData(250, 100)]
    [InlineData(250, 1)]
    public async Task Enumeration_GivesAllElementsInOrder(int count, int batch)
    {
        var seen = new List<int>();
        await foreach (var number in Grain.Count(count, CancellationToken.None).WithBatchSize(batch))
        {
            seen.Add(number);
        }

        Assert.Equal(Enumerable.Range(0, count), seen);
    }

    [Fact]
    public async Task Enumeration_ThatWaits_DoesNotKeepTheGrainFromOtherCalls()
    {
        await using var numbers = Grain.CountAtGate(_key, CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await numbers.MoveNextAsync());
        var next = numbers.MoveNextAsync();
        await Gate.At(_key).WaitForOne();
        Assert.Equal("meanwhile", await Grain.Say("meanwhile"));
        Gate.At(_key).Open();
        Assert.True(await next);
        Assert.Equal(1, numbers.Current);
    }

    [Fact]
    public async Task Enumeration_LeftEarly_EndsTheProducer()
    {
        await foreach (var number in Grain.CountAtGate(_key, CancellationToken.None))
        {
            Assert.Equal(0, number);
            break;
        }

        await Gate.At(_key + "end").WaitForOne();
    }

    [Fact]
    public async Task Enumeration_Cancelled_ThrowsAndEndsTheProducer()
    {
        using var cancellation = new CancellationTokenSource();
        await using var numbers = Grain.CountAtGate(_key, CancellationToken.None).GetAsyncEnumerator(cancellation.Token);
        Assert.True(await numbers.MoveNextAsync());
        var next = numbers.MoveNextAsync();
        await Gate.At(_key).WaitForOne();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        await Gate.At(_key + "end").WaitForOne();
    }

    [Fact]
    public async Task Enumeration_ThatFails_GivesWhatCameBefore()
    {
        var seen = new List<int>();
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var number in Grain.CountAndFail(3))
            {
                seen.Add(number);
            }
        });
        Assert.Equal("counted enough", exception.Message);
        Assert.Equal([0, 1, 2], seen);
    }

    [Fact]
    public async Task Enumeration_AfterADeactivation_IsAborted_AndCanBeBegunAgain()
    {
        await using var numbers = Grain.CountAtGate(_key, CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await numbers.MoveNextAsync());
        await Grain.End();
        await Gate.At(_key + "end").WaitForOne();
        await Assert.ThrowsAsync<EnumerationAbortedException>(async () => await numbers.MoveNextAsync());

        await using var again = Grain.CountAtGate(_key, CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await again.MoveNextAsync());
    }
}
