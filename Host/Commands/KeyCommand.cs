using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sora.Grains.Ids;
using Sora.Grains.Users;
using Sora.Host.Data;
using Sora.Host.Desk;

namespace Sora.Host.Commands;

/// <summary><c>key NAME</c>: makes a key, for a new owner unless told whose, and prints it, and nothing else, on stdout.</summary>
internal static class KeyCommand
{
    private static readonly (string Name, KeyScopes Scope)[] Scopes = [("read", KeyScopes.Read), ("create", KeyScopes.Create), ("admin", KeyScopes.Admin)];

    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "What the key is called, and its owner if that is new: 1 to 80 characters." };
        name.Validators.Add(result =>
        {
            var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (string.IsNullOrWhiteSpace(text) || text.Length > KeyTerms.LongestName || text.Any(char.IsControl))
            {
                result.AddError($"the name '{text}' will not do; give 1 to {KeyTerms.LongestName} printable characters");
            }
        });
        var owner = new Option<OwnerId?>("--owner") { Description = "Id of the owner that it is for; without it a new one is made.", CustomParser = ReadOwner };
        var scopes = new Option<KeyScopes>("--scopes")
        {
            Description = "What it opens: read, create and admin, joined by commas.",
            DefaultValueFactory = _ => KeyScopes.Read | KeyScopes.Create,
            CustomParser = ReadScopes,
        };
        var days = Limit("--expires", "Days until it opens nothing any more.", 36_500);
        var rate = Limit("--rate", "Requests a minute.", KeyTerms.MostOfALimit);
        var concurrency = Limit("--concurrency", "Open jobs at a time.", KeyTerms.MostOfALimit);
        var budget = Limit("--budget", "Engine seconds in all.", int.MaxValue);
        var data = FilmOptions.Data();
        var command = new Command("key", "Makes a key, for a new owner unless --owner says whose, and prints it.") { name, owner, scopes, days, rate, concurrency, budget, data };
        command.SetAction(async (given, cancellation) =>
        {
            var time = TimeProvider.System;
            await using var desk = await Desks.Open(DataFolder.Open(given.GetValue(data)!), time, cancellation);
            var expires = given.GetValue(days) is { } count ? time.GetUtcNow().AddDays(count) : (DateTimeOffset?)null;
            var terms = new KeyTerms(given.GetValue(name)!, given.GetValue(scopes), expires, new KeyLimits(given.GetValue(rate), given.GetValue(concurrency), given.GetValue(budget)));
            Console.WriteLine(await desk.MintKey(new KeyOrder(terms, given.GetValue(owner)), cancellation));
            return CommandLine.Done;
        });
        return command;
    }

    private static Option<int?> Limit(string option, string description, int most) => new(option)
    {
        Description = description,
        CustomParser = result =>
        {
            if (int.TryParse(Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
            {
                return number;
            }

            result.AddError($"{option} {Text(result)}: give a whole number from 1 to {most}");
            return null;
        },
    };

    private static OwnerId? ReadOwner(ArgumentResult result)
    {
        if (OwnerId.TryParse(Text(result), out var id))
        {
            return id;
        }

        result.AddError($"--owner {Text(result)}: give an owner's id, such as stands in the data folder's owner.id");
        return null;
    }

    private static KeyScopes ReadScopes(ArgumentResult result)
    {
        var scopes = KeyScopes.None;
        foreach (var word in Text(result).Split(',', StringSplitOptions.TrimEntries))
        {
            var (_, scope) = Array.Find(Scopes, one => one.Name == word);
            if (scope == KeyScopes.None)
            {
                result.AddError($"--scopes {Text(result)}: give one or more of read, create, admin, joined by commas");
            }

            scopes |= scope;
        }

        return scopes;
    }

    private static string Text(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;
}
