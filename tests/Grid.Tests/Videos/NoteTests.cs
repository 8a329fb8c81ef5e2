using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Grid.Tests.Videos;

/// <summary>What a film shows otherwise than asked for is told with it.</summary>
public sealed class NoteTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Noted_WhileRendering_IsToldWithTheVideoAndKept()
    {
        await using var rig = await GridRig.Start(_folder);
        rig.Rendering.Script = async call =>
        {
            Assert.True(await call.Video.Rendering(call.Epoch, [ScriptedWork.ShotKey]));
            Assert.True(await call.Video.Noted(call.Epoch, ScriptedWork.ShotKey, ["No start was found.", "The ball is smaller."]));
            Assert.True(await call.Video.ShotMastered(call.Epoch, ScriptedWork.ShotKey, true, call.Admit(AdmissionMoment.Frames)));
            Assert.False(await call.Video.Noted(call.Epoch - 1, ScriptedWork.ShotKey, ["stale"]));
            Assert.True(await call.Video.Assembling(call.Epoch));
            await call.Video.Complete(call.Epoch);
        };
        var command = GridRig.Command(OwnerId.New());
        await rig.Create(command);

        var record = await rig.Index.Until(command.Id, VideoStage.Completed);

        Assert.Equal("No start was found.\nThe ball is smaller.", record.Video.Notes);
        Assert.Equal(["No start was found.", "The ball is smaller."], (await rig.Stored(command.Id)).Notes.Select(note => note.Sentence));
    }

    public void Dispose() => _folder.Dispose();
}
