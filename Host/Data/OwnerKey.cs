using System.Text;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Users;
using Sora.Silo.Storage.Blobs;

namespace Sora.Host.Data;

/// <summary>
/// The installation's owner: <c>owner.id</c> says who it is, <c>owner.key</c> holds the bare key and a newline; only the folder's user may read
/// them. A lost key is replaced and opens the same films; a lost id is found again by the key.
/// </summary>
internal sealed class OwnerKey(IGrainFactory grains, DataFolder folder)
{
    private const string Name = "owner";
    private const int LongestKey = 256;

    private readonly Lock gate = new();
    private Task<OwnerId>? owner;

    /// <summary>Whether this process wrote the key.</summary>
    public bool WasWritten { get; private set; }

    /// <summary>Whose the installation is. Writes what is missing on first use.</summary>
    /// <exception cref="IOException">A file is there but holds no key, no id, or somebody else's key.</exception>
    public Task<OwnerId> Owner()
    {
        lock (gate)
        {
            return owner is { IsFaulted: false } ? owner : owner = Resolve();
        }
    }

    private async Task<OwnerId> Resolve()
    {
        var stored = ReadKey();
        var known = ReadId();
        var key = stored ?? ApiKeys.New();
        var keyGrain = grains.GetGrain<IApiKeyGrain>(ApiKeys.Hash(key));
        var id = known ?? (await keyGrain.GetKey())?.Owner ?? OwnerId.New();

        // The id first: whatever is bound to it afterwards can be found again.
        if (known is null)
        {
            Write(folder.OwnerIdFile, id.Value);
        }

        await grains.GetGrain<IUserGrain>(id.Value).Register(Name);
        await grains.GetGrain<IMemberGrain>(id.Value).Found(Name, MemberRole.Operator);
        if (!await keyGrain.Bind(id, KeyTerms.Operator(Name)))
        {
            throw new IOException($"the key in {folder.OwnerKeyFile} is another owner's; put the installation's own key back, or remove the file to have a new one written");
        }

        if (await keyGrain.GetKey() is { RevokedAt: null } bound && !bound.Terms.Scopes.HasFlag(KeyScopes.Admin))
        {
            // Bound before keys had scopes: whoever can read the folder is the operator.
            await keyGrain.Change(bound.Terms with { Scopes = KeyTerms.Operator(Name).Scopes });
        }

        if (stored is null)
        {
            Write(folder.OwnerKeyFile, key);
            WasWritten = true;
        }

        return id;
    }

    private string? ReadKey()
    {
        var key = ReadLine(folder.OwnerKeyFile);
        return key is null || (key.Length is > 0 and <= LongestKey && !key.Any(char.IsWhiteSpace))
            ? key
            : throw new IOException($"{folder.OwnerKeyFile} holds no key; put the key back, or remove the file to have a new one written");
    }

    private OwnerId? ReadId()
    {
        if (ReadLine(folder.OwnerIdFile) is not { } text)
        {
            return null;
        }

        return OwnerId.TryParse(text, out var id)
            ? id
            : throw new IOException($"{folder.OwnerIdFile} holds no owner's id; put it back, or remove the file to have it found by the key");
    }

    private static string? ReadLine(string file) => File.Exists(file) ? File.ReadAllText(file).Trim() : null;

    /// <summary>Written under another name, brought to the disk, renamed: a crash leaves either nothing or the whole.</summary>
    private void Write(string path, string line)
    {
        Directory.CreateDirectory(folder.Temporary);
        var draft = folder.Draft();
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
        using (var file = new FileStream(draft, options))
        {
            file.Write(Encoding.ASCII.GetBytes(line + "\n"));
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path);
        DurableFiles.SyncFolder(folder.Path);
    }
}
