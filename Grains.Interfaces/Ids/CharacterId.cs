using System.Diagnostics.CodeAnalysis;

namespace Sora.Grains.Ids;

/// <summary>Names a character: <c>char_</c> and 32 hexadecimal digits of a random 128-bit value.</summary>
[GenerateSerializer, Immutable, Alias("sora.CharacterId")]
public readonly record struct CharacterId([property: Id(0)] string Value)
{
    public const string Prefix = "char_";

    /// <summary>A fresh one, from the system's random source.</summary>
    public static CharacterId New() => new(IdText.New(Prefix));

    /// <summary>Whether the text has the right form; says nothing about existence.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CharacterId id)
    {
        var sound = IdText.IsSound(text, Prefix);
        id = sound ? new CharacterId(text!) : default;
        return sound;
    }

    public override string ToString() => Value;
}
