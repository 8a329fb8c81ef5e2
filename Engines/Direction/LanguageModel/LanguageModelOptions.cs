using System.Net;

namespace Sora.Engines.Direction.LanguageModel;

/// <summary>A chat endpoint that speaks OpenAI's protocol, and how far it is trusted. See docs/designs/language-model.md.</summary>
public sealed record LanguageModelOptions
{
    /// <summary>Where the key is read from: a configuration file is too easily shared.</summary>
    public const string KeyVariable = "SORA_DIRECTOR_KEY";

    private const int LongestName = 200;
    private const int LongestKey = 4_000;

    /// <summary>Base address, such as https://api.openai.com/v1 or http://localhost:11434/v1. Prompts and the key go there, so beyond this machine it must be https.</summary>
    public required string Endpoint { get; init; }

    /// <summary>As the endpoint names it.</summary>
    public required string Model { get; init; }

    /// <summary>Null or empty for an endpoint that asks for none. Never logged.</summary>
    public string? Key { get; init; }

    /// <summary>For the whole conversation, repair included. Longer waits for slower models; the film waits with it, and a director's place is taken meanwhile.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>Larger answers are given up. A storyboard of many shots has some 100,000 bytes.</summary>
    public int MostAnswerBytes { get; init; } = 1_000_000;

    /// <summary>All faults at once, each with the setting, its value and the remedy; empty when sound. The key is named, never shown.</summary>
    public IReadOnlyList<string> Validate()
    {
        var faults = new List<string>();
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            faults.Add($"Director:Endpoint '{Shown(Endpoint)}' is no base address; give one such as https://api.openai.com/v1, without user, query or fragment");
        }
        else if (address.Scheme == "http" && !IsThisMachine(address))
        {
            faults.Add($"Director:Endpoint '{Shown(Endpoint)}' would send prompts and the key unencrypted over the network; use https");
        }

        if (string.IsNullOrWhiteSpace(Model) || Model.Length > LongestName)
        {
            faults.Add($"Director:Model '{Shown(Model)}' is no name; give the model's name as the endpoint knows it, 1 to {LongestName} characters");
        }

        if (Key is { } key && (key.Length > LongestKey || key.Any(letter => letter is < '!' or > '~')))
        {
            faults.Add($"{KeyVariable} holds white space, control or other characters that no key has, or is longer than {LongestKey} characters; set it to the key alone");
        }

        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromMinutes(10))
        {
            faults.Add(FormattableString.Invariant($"Director:TimeoutSeconds {Timeout.TotalSeconds} is out of range; use 1 to 600"));
        }

        if (MostAnswerBytes is < 1_000 or > 4_000_000)
        {
            faults.Add(FormattableString.Invariant($"Director:MostAnswerBytes {MostAnswerBytes} is out of range; use 1000 to 4000000"));
        }

        return faults;
    }

    /// <summary>What may be shown of the endpoint: neither path nor anything secret.</summary>
    internal string Host => new Uri(Endpoint).Authority;

    private static bool IsThisMachine(Uri address) =>
        address.IsLoopback || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number));

    // Somebody may have put the key into the address: what stands before an @ is not repeated.
    private static string Shown(string? value)
    {
        var text = value ?? "";
        text = text[(text.LastIndexOf('@') + 1)..];
        return text.Length <= LongestName ? text : string.Concat(text.AsSpan(0, LongestName), "…");
    }

    /// <summary>Leaves the key out, wherever the options are printed.</summary>
    public override string ToString() => $"{Model} at {Shown(Endpoint)}";
}
