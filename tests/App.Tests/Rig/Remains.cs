using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Sora.Grains.Stores;

namespace Sora.App.Tests.Rig;

/// <summary>What a crash leaves behind.</summary>
internal static class Remains
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Marks a member as one whose erasure has begun, as the first step does.</summary>
    public static async Task OfAnErasure(string data, string member)
    {
        await using (var people = Open(data, "people.db"))
        {
            await people.ExecuteAsync("INSERT INTO pending_projections (kind, grain_key) VALUES (@Kind, @Member)", new { Kind = GrainStorage.MemberState, Member = member });
        }

        await using var grains = Open(data, "grains.db");
        var changed = await grains.ExecuteAsync(
            "UPDATE OrleansStorage SET PayloadBinary = CAST(replace(CAST(PayloadBinary AS TEXT), '\"erasing\":false', '\"erasing\":true') AS BLOB), Version = Version + 1 WHERE GrainTypeString = @Kind AND GrainIdExtensionString = @Member",
            new { Kind = GrainStorage.MemberState, Member = member });
        Assert.Equal(1, changed);
    }

    /// <summary>Waits until the start has taken up what was pending.</summary>
    public static async Task UntilNoneIsPending(AppRig rig)
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await rig.Services.GetRequiredService<IPendingProjections>().List(patience.Token)).Count > 0)
        {
            await Task.Yield();
        }
    }

    private static SqliteConnection Open(string data, string file) => new(new SqliteConnectionStringBuilder { DataSource = Path.Combine(data, file), Pooling = false }.ToString());
}
