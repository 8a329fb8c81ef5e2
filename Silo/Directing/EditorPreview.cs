using Sora.Engines.Direction.Editing;
using Sora.Grains.Stores;
using Sora.Storyboards;

namespace Sora.Silo.Directing;

/// <summary>Asks the editor that will make the remix, so that what is promised is what is made.</summary>
internal sealed class EditorPreview(IStoryboardEditor editor) : IRemixPreview
{
    public Task<RemixPreview> Preview(string storyboard, string instruction, long seed, CancellationToken cancellation) => Task.Run(
        () =>
        {
            var edit = editor.Edit(new EditRequest(StoryboardJson.Read(storyboard), instruction, seed), cancellation);
            return new RemixPreview(edit.Board is null ? null : StoryboardJson.Write(edit.Board), edit.Refusal, edit.Changes, edit.Notes);
        },
        cancellation);
}
