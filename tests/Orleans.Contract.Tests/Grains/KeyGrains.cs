namespace Sora.Orleans.Contract.Tests.Grains;

public interface IStringKeyGrain : IGrainWithStringKey
{
    Task<string> GetKey();

    Task<string> GetId();

    Task<IStringKeyGrain> GetSelf();

    Task<string> AskOther(IStringKeyGrain other);
}

public interface IGuidKeyGrain : IGrainWithGuidKey
{
    Task<Guid> GetKey();

    Task<string> GetId();
}

public interface IIntegerKeyGrain : IGrainWithIntegerKey
{
    Task<long> GetKey();

    Task<string> GetId();
}

public interface ICompoundKeyGrain : IGrainWithGuidCompoundKey
{
    Task<string> GetKey();
}

internal sealed class StringKeyGrain : Grain, IStringKeyGrain
{
    public Task<string> GetKey() => Task.FromResult(this.GetPrimaryKeyString());

    public Task<string> GetId() => Task.FromResult(this.GetGrainId().ToString());

    public Task<IStringKeyGrain> GetSelf() => Task.FromResult(this.AsReference<IStringKeyGrain>());

    public Task<string> AskOther(IStringKeyGrain other) => other.GetKey();
}

internal sealed class GuidKeyGrain : Grain, IGuidKeyGrain
{
    public Task<Guid> GetKey() => Task.FromResult(this.GetPrimaryKey());

    public Task<string> GetId() => Task.FromResult(this.GetGrainId().ToString());
}

internal sealed class IntegerKeyGrain : Grain, IIntegerKeyGrain
{
    public Task<long> GetKey() => Task.FromResult(this.GetPrimaryKeyLong());

    public Task<string> GetId() => Task.FromResult(this.GetGrainId().ToString());
}

internal sealed class CompoundKeyGrain : Grain, ICompoundKeyGrain
{
    public Task<string> GetKey()
    {
        var key = this.GetPrimaryKey(out var extension);
        return Task.FromResult($"{key:N} {extension}");
    }
}
