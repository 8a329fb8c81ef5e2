using System.CommandLine;
using Sora.Host.Data;
using Sora.Host.Desk;

namespace Sora.Host.Commands;

/// <summary><c>key NAME</c>: makes an owner and prints its key, and nothing else, on stdout.</summary>
internal static class KeyCommand
{
    private const int LongestName = 80;

    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The new owner's name, 1 to 80 characters." };
        name.Validators.Add(result =>
        {
            var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (string.IsNullOrWhiteSpace(text) || text.Length > LongestName || text.Any(char.IsControl))
            {
                result.AddError($"the name '{text}' will not do; give 1 to {LongestName} printable characters");
            }
        });
        var data = FilmOptions.Data();
        var command = new Command("key", "Makes an owner and prints its key.") { name, data };
        command.SetAction(async (given, cancellation) =>
        {
            await using var desk = await Desks.Open(DataFolder.Open(given.GetValue(data)!), TimeProvider.System, cancellation);
            Console.WriteLine(await desk.MintKey(given.GetValue(name)!, cancellation));
            return CommandLine.Done;
        });
        return command;
    }
}
