using Sora.Grains.Ids;

namespace Sora.Grains.Social;

/// <summary>Whom one member follows, blocks and mutes. Key: the <see cref="OwnerId"/>'s text. Durable once a call returns; again changes nothing.</summary>
[Alias("sora.IRelationsGrain")]
public interface IRelationsGrain : IGrainWithStringKey
{
    /// <summary>False when one of the two blocks the other.</summary>
    [Alias("Follow")]
    Task<bool> Follow(OwnerId person, bool on);

    /// <summary>Hides the two from each other and ends follows both ways.</summary>
    [Alias("Block")]
    Task Block(OwnerId person, bool on);

    /// <summary>Hides the person from the member, without a word to the person.</summary>
    [Alias("Mute")]
    Task Mute(OwnerId person, bool on);
}
