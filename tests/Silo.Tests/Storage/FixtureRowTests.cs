using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using Dapper;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

/// <summary>A row as it was once written has to stay readable: by newer versions, and by the real provider as by its stand-in.</summary>
[Collection(PostgresCollection.Name)]
public sealed class FixtureRowTests(PostgresServer server)
{
    private const string Insert =
        """
        INSERT INTO OrleansStorage (GrainIdHash, GrainTypeHash, GrainIdN0, GrainIdN1, GrainIdExtensionString, GrainTypeString, ServiceId, PayloadBinary, ModifiedOn, Version)
        VALUES (@GrainIdHash, @GrainTypeHash, @N0, @N1, @Extension, @StateName, @ServiceId, @Payload, CURRENT_TIMESTAMP, @Version)
        """;

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Read_CommittedRowWithMembersNobodyKnows_GivesTheState(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var row = JsonNode.Parse(await File.ReadAllTextAsync(FixturePath()))!;
        var parameters = new
        {
            GrainIdHash = (int)row["grainIdHash"]!,
            GrainTypeHash = (int)row["grainTypeHash"]!,
            N0 = (long)row["grainIdN0"]!,
            N1 = (long)row["grainIdN1"]!,
            Extension = (string)row["grainIdExtensionString"]!,
            StateName = (string)row["grainTypeString"]!,
            ServiceId = (string)row["serviceId"]!,
            Payload = Encoding.UTF8.GetBytes((string)row["payload"]!),
            Version = (int)row["version"]!,
        };
        await kit.Databases.Grains.Write(transaction => transaction.Connection!.ExecuteAsync(Insert, parameters, transaction), default);
        kit.Databases.Dispose();
        await using var rig = await GrainStorageRig.Start(kit.Options);
        var state = new GrainState<GrainStorageTests.Note>();

        await rig.Storage.ReadStateAsync("note", GrainId.Create("note", "note_ann"), state);

        Assert.Equal("kept since the first version", state.State.Text);
        Assert.Equal("3", state.ETag);
        await rig.Storage.WriteStateAsync("note", GrainId.Create("note", "note_ann"), state);
        Assert.Equal("4", state.ETag);
    }

    /// <summary>Values of XXH32 from its reference implementation, byte-swapped as Orleans has them.</summary>
    [Theory]
    [InlineData("", 0x055DCC02u)]
    [InlineData("a", 0x56740D55u)]
    [InlineData("abc", 0xFF53D132u)]
    [InlineData("Nobody inspects the spammish repetition", 0x2F3B29E2u)]
    public void StableHash_KnownText_HasTheKnownValue(string text, uint expected) => Assert.Equal(expected, StableHash.ComputeHash(Encoding.UTF8.GetBytes(text)));

    private static string FixturePath([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures", "note-row.json");
}
