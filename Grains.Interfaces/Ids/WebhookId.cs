using System.Diagnostics.CodeAnalysis;

namespace Sora.Grains.Ids;

/// <summary>Names a webhook endpoint: <c>whe_</c> and 32 hexadecimal digits of a random 128-bit value.</summary>
[GenerateSerializer, Immutable, Alias("sora.WebhookId")]
public readonly record struct WebhookId([property: Id(0)] string Value)
{
    public const string Prefix = "whe_";

    /// <summary>A fresh one, from the system's random source.</summary>
    public static WebhookId New() => new(IdText.New(Prefix));

    /// <summary>Whether the text has the right form; says nothing about existence.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out WebhookId id)
    {
        var sound = IdText.IsSound(text, Prefix);
        id = sound ? new WebhookId(text!) : default;
        return sound;
    }

    public override string ToString() => Value;
}
