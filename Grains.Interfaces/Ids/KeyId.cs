using System.Diagnostics.CodeAnalysis;

namespace Sora.Grains.Ids;

/// <summary>Names an API key without telling it: <c>key_</c> and 32 hexadecimal digits, the first half of its SHA-256.</summary>
[GenerateSerializer, Immutable, Alias("sora.KeyId")]
public readonly record struct KeyId([property: Id(0)] string Value)
{
    public const string Prefix = "key_";
    private const int Digits = 32;

    /// <summary>The id of the key with that fingerprint.</summary>
    /// <param name="fingerprint">Lower-case hexadecimal SHA-256 of the key's text.</param>
    public static KeyId Of(string fingerprint) => new(Prefix + fingerprint[..Digits]);

    /// <summary>Whether the text has the right form; says nothing about existence.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out KeyId id)
    {
        var sound = IdText.IsSound(text, Prefix);
        id = sound ? new KeyId(text!) : default;
        return sound;
    }

    public override string ToString() => Value;
}
