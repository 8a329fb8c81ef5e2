using Orleans.Concurrency;

namespace Sora.Grains.Users;

/// <summary>One owner of videos. Key: the <see cref="Ids.OwnerId"/>'s text.</summary>
[Alias("sora.IUserGrain")]
public interface IUserGrain : IGrainWithStringKey
{
    /// <summary>Gives the owner a name, once; the name it has already stays.</summary>
    [Alias("Register")]
    Task<UserProfile> Register(string name);

    /// <summary>Null before it is registered.</summary>
    [ReadOnly, Alias("GetProfile")]
    Task<UserProfile?> GetProfile();
}

/// <summary>What is known of an owner.</summary>
[GenerateSerializer, Immutable, Alias("sora.UserProfile")]
public sealed record UserProfile([property: Id(0)] string Name, [property: Id(1)] DateTimeOffset Since);
