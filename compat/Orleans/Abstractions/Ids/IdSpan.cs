using System.Text;

namespace Orleans.Runtime;

/// <summary>One half of a <see cref="GrainId"/>: UTF-8 text, compared byte for byte.</summary>
public readonly struct IdSpan : IEquatable<IdSpan>, IComparable<IdSpan>
{
    private readonly string? _text;

    public IdSpan(byte[] value) => _text = Encoding.UTF8.GetString(value);

    private IdSpan(string text) => _text = text;

    public bool IsDefault => _text is null;

    public ReadOnlyMemory<byte> Value => Encoding.UTF8.GetBytes(ToString());

    public static bool operator ==(IdSpan left, IdSpan right) => left.Equals(right);

    public static bool operator !=(IdSpan left, IdSpan right) => !left.Equals(right);

    public static IdSpan Create(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new IdSpan(id);
    }

    public ReadOnlySpan<byte> AsSpan() => Value.Span;

    public int CompareTo(IdSpan other) => string.CompareOrdinal(_text, other._text);

    public bool Equals(IdSpan other) => _text == other._text;

    public override bool Equals(object? obj) => obj is IdSpan other && Equals(other);

    public override int GetHashCode() => _text?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => _text ?? "";
}
