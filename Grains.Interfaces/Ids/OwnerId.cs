using System.Diagnostics.CodeAnalysis;

namespace Sora.Grains.Ids;

/// <summary>Names whoever owns rows, blobs and commands: <c>user_</c> and 32 hexadecimal digits.</summary>
[GenerateSerializer, Immutable, Alias("sora.OwnerId")]
public readonly record struct OwnerId([property: Id(0)] string Value)
{
    public const string Prefix = "user_";

    /// <summary>A fresh one, from the system's random source.</summary>
    public static OwnerId New() => new(IdText.New(Prefix));

    /// <summary>Whether the text has the right form; says nothing about existence.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out OwnerId id)
    {
        var sound = IdText.IsSound(text, Prefix);
        id = sound ? new OwnerId(text!) : default;
        return sound;
    }

    public override string ToString() => Value;
}
