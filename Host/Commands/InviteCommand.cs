using System.CommandLine;
using Sora.Host.Data;
using Sora.Host.Desk;

namespace Sora.Host.Commands;

/// <summary><c>invite</c>: gives invite codes in the operator's name and prints them, one a line, on stdout.</summary>
internal static class InviteCommand
{
    private const int Most = 100;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = $"How many, 1 to {Most}.", DefaultValueFactory = _ => 1 };
        count.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > Most)
            {
                result.AddError($"--count {result.GetValueOrDefault<int>()} is out of range; give 1 to {Most}");
            }
        });
        var data = FilmOptions.Data();
        var command = new Command("invite", "Prints invite codes with which people join.") { count, data };
        command.SetAction(async (given, cancellation) =>
        {
            await using var desk = await Desks.Open(DataFolder.Open(given.GetValue(data)!), TimeProvider.System, cancellation);
            foreach (var code in await desk.GiveInvites(given.GetValue(count), cancellation))
            {
                Console.WriteLine(code);
            }

            return CommandLine.Done;
        });
        return command;
    }
}
