using System.Text;
using Sora.Grains.Ids;
using Sora.Grains.Users;

namespace Sora.Host.Data;

/// <summary>The key of the installation's owner: a file in the data folder that only its owner may read, holding the bare key and a newline.</summary>
internal sealed class OwnerKey(IGrainFactory grains, DataFolder folder)
{
    private const int LongestKey = 256;

    private readonly Lock gate = new();
    private Task<OwnerId>? owner;

    /// <summary>Whether this process wrote the file.</summary>
    public bool WasWritten { get; private set; }

    /// <summary>Whose the installation is. Writes the key on first use.</summary>
    /// <exception cref="IOException">The file is there but holds no key.</exception>
    public Task<OwnerId> Owner()
    {
        lock (gate)
        {
            return owner is { IsFaulted: false } ? owner : owner = Resolve();
        }
    }

    private async Task<OwnerId> Resolve()
    {
        var key = Read() ?? Write();
        return await KeyGrain(grains, key).GetOwner() ?? await Bind(grains, key, "owner");
    }

    private static async Task<OwnerId> Bind(IGrainFactory grains, string key, string name)
    {
        var id = OwnerId.New();
        await grains.GetGrain<IUserGrain>(id.Value).Register(name);
        await KeyGrain(grains, key).Bind(id, name);
        return id;
    }

    private static IApiKeyGrain KeyGrain(IGrainFactory grains, string key) =>
        grains.GetGrain<IApiKeyGrain>(ApiKeys.Hash(key));

    private string? Read()
    {
        if (!File.Exists(folder.OwnerKeyFile))
        {
            return null;
        }

        var key = File.ReadAllText(folder.OwnerKeyFile).Trim();
        return key.Length is > 0 and <= LongestKey && !key.Any(char.IsWhiteSpace)
            ? key
            : throw new IOException($"{folder.OwnerKeyFile} holds no key; put the key back, or remove the file to have a new one written");
    }

    /// <summary>Written under another name and renamed, so that a crash leaves either no key or a whole one.</summary>
    private string Write()
    {
        var key = ApiKeys.New();
        Directory.CreateDirectory(folder.Temporary);
        var draft = Path.Combine(folder.Temporary, "owner.key");
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
        using (var file = new FileStream(draft, options))
        {
            file.Write(Encoding.ASCII.GetBytes(key + "\n"));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, folder.OwnerKeyFile);
        WasWritten = true;
        return key;
    }
}
