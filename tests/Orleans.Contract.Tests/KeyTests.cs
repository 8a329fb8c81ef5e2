using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class KeyTests(SiloFixture silo)
{
    [Fact]
    public async Task Key_OfText_IsWhatItWasAskedBy()
    {
        var grain = silo.Grains.GetGrain<IStringKeyGrain>("a/b+ç");
        Assert.Equal("a/b+ç", await grain.GetKey());
        Assert.Equal("stringkey/a/b+ç", await grain.GetId());
        Assert.Equal("a/b+ç", grain.GetPrimaryKeyString());
    }

    [Fact]
    public async Task Key_OfGuid_IsWhatItWasAskedBy()
    {
        var key = Guid.NewGuid();
        var grain = silo.Grains.GetGrain<IGuidKeyGrain>(key);
        Assert.Equal(key, await grain.GetKey());
        Assert.Equal($"guidkey/{key:N}", await grain.GetId());
        Assert.Equal(key, grain.GetPrimaryKey());
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(255, "FF")]
    [InlineData(-1, "FFFFFFFFFFFFFFFF")]
    [InlineData(long.MaxValue, "7FFFFFFFFFFFFFFF")]
    public async Task Key_OfInteger_IsWhatItWasAskedBy(long key, string text)
    {
        var grain = silo.Grains.GetGrain<IIntegerKeyGrain>(key);
        Assert.Equal(key, await grain.GetKey());
        Assert.Equal($"integerkey/{text}", await grain.GetId());
        Assert.Equal(key, grain.GetPrimaryKeyLong());
    }

    [Fact]
    public async Task Key_OfGuidAndText_HasBoth()
    {
        var key = Guid.NewGuid();
        Assert.Equal($"{key:N} more", await silo.Grains.GetGrain<ICompoundKeyGrain>(key, "more").GetKey());
    }

    [Fact]
    public void Key_OfBlankText_IsRefused() => Assert.ThrowsAny<ArgumentException>(() => silo.Grains.GetGrain<IStringKeyGrain>(""));

    [Fact]
    public async Task References_ToOneGrain_AreEqualAndCanBePassedOn()
    {
        var grain = silo.Grains.GetGrain<IStringKeyGrain>("self");
        var self = await grain.GetSelf();
        Assert.Equal(grain, self);
        Assert.Equal(grain.GetHashCode(), self.GetHashCode());
        Assert.NotEqual(grain, silo.Grains.GetGrain<IStringKeyGrain>("other"));
        Assert.Equal("self", await silo.Grains.GetGrain<IStringKeyGrain>("other").AskOther(self));
    }
}
