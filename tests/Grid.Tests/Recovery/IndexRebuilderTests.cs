using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Sora.Engines;
using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Silo.Recovery;
using Sora.TestKit;

namespace Sora.Grid.Tests.Recovery;

public sealed class IndexRebuilderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Rebuild_VideosInEveryState_GivesIdenticalTables()
    {
        await using var rig = await GridRig.Start(_folder);
        var owner = OwnerId.New();
        await Make(rig, owner, VideoStage.Completed);
        await Make(rig, OwnerId.New(), VideoStage.Completed);
        rig.Rendering.Script = _ => throw new EngineException("broken");
        await Make(rig, owner, VideoStage.Failed);
        rig.Rendering.Script = ScriptedWork.Render;
        var deleted = await Make(rig, owner, VideoStage.Completed);
        await rig.Video(deleted).Delete(owner);
        await rig.Intents.Closed(deleted);
        var before = Dump();

        var read = await rig.Services.GetRequiredService<IndexRebuilder>().Rebuild(CancellationToken.None);

        Assert.Equal(3, read);
        Assert.Equal(before, Dump());
        Assert.Equal(3, before.Count(row => row.StartsWith("videos", StringComparison.Ordinal)));
        Assert.True(before.Count(row => row.StartsWith("admission_decisions", StringComparison.Ordinal)) >= 10);
    }

    [Fact]
    public async Task Rebuild_OfADamagedIndex_BringsItBack()
    {
        await using var rig = await GridRig.Start(_folder);
        await Make(rig, OwnerId.New(), VideoStage.Completed);
        var before = Dump();
        Execute("DELETE FROM admission_decisions; UPDATE videos SET stage = 'Queued', prompt = 'wrong'; ");
        Assert.NotEqual(before, Dump());

        await rig.Services.GetRequiredService<IndexRebuilder>().Rebuild(CancellationToken.None);

        Assert.Equal(before, Dump());
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<VideoId> Make(GridRig rig, OwnerId owner, VideoStage stage)
    {
        var command = GridRig.Command(owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, stage);
        await rig.Intents.Closed(command.Id);
        return command.Id;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_folder.Combine("index.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<string> Dump()
    {
        using var connection = Open();
        return [.. Rows(connection, "videos", "id"), .. Rows(connection, "admission_decisions", "video_id, number")];
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string table, string order)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY {order}";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return table + ": " + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue));
        }
    }
}
