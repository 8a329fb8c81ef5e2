using System.CommandLine;
using Sora.Host.Data;
using Sora.Silo.Recovery;

namespace Sora.Host.Commands;

/// <summary><c>rebuild-index</c>: makes the relational index anew from the grains' state, while no grid runs.</summary>
internal static class RebuildIndexCommand
{
    public static Command Create()
    {
        var data = FilmOptions.Data();
        var command = new Command("rebuild-index", "Makes the index anew from the grains' state.") { data };
        command.SetAction((given, cancellation) => Rebuild(given.GetValue(data)!, cancellation));
        return command;
    }

    private static async Task<int> Rebuild(string data, CancellationToken cancellation)
    {
        if (!Directory.Exists(data))
        {
            throw new IOException($"--data {data} is not there; give the folder whose index is to be made anew");
        }

        var folder = DataFolder.Open(data);
        await using var claim = folder.TryClaim() ?? throw new IOException($"a grid runs on {folder.Path}; stop it first");
        await using var application = GridApplication.Build(GridApplication.CreateBuilder(folder));
        await application.StartAsync(cancellation);
        var read = await application.Services.GetRequiredService<IndexRebuilder>().Rebuild(cancellation);
        await application.StopAsync(cancellation);
        Console.WriteLine($"read {read} videos");
        return CommandLine.Done;
    }
}
