using System.Globalization;
using System.Runtime.CompilerServices;

namespace Sora.Storyboards;

/// <summary>Collects what is wrong, each with path, value and remedy. Stops listing after a while, as nobody reads a thousand faults.</summary>
internal sealed class Faults
{
    private const int Most = 100;
    private const int LongestQuoted = 60;

    private readonly List<string> _all = [];

    public IReadOnlyList<string> All => _all;

    public void Add(string path, string message)
    {
        if (_all.Count < Most)
        {
            _all.Add($"{path}: {message}");
        }
    }

    /// <summary>The text must be there, well-formed and of that length at most.</summary>
    public bool Text(string path, string? text, int most, bool mayBeEmpty = false)
    {
        if (text is null || (!mayBeEmpty && string.IsNullOrWhiteSpace(text)))
        {
            Add(path, "empty; give a text");
            return false;
        }

        if (text.Length > most)
        {
            Add(path, Invariant($"{text.Length} characters; give at most {most}"));
            return false;
        }

        if (!IsWellFormed(text))
        {
            Add(path, $"{Quote(text)} holds half a surrogate pair or a NUL character; take it out");
            return false;
        }

        return true;
    }

    public void OneOf(string path, string? value, IReadOnlyList<string> allowed)
    {
        if (value is null || !allowed.Contains(value))
        {
            Add(path, $"{Quote(value)} is unknown; use {string.Join(", ", allowed)}");
        }
    }

    public void Within(string path, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
        {
            Add(path, Invariant($"{value} is out of range; use {least} to {most}"));
        }
    }

    /// <summary>Whether the list is there and not longer than that.</summary>
    public bool Count<T>(string path, IReadOnlyList<T>? list, int most)
    {
        if (list is null)
        {
            Add(path, "missing; give a list, which may be empty");
            return false;
        }

        if (list.Count > most)
        {
            Add(path, Invariant($"{list.Count} entries; give at most {most}"));
            return false;
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is null)
            {
                Add(Invariant($"{path}[{i}]"), "null; take it out");
                return false;
            }
        }

        return true;
    }

    public static string Quote(string? value) =>
        value is null ? "null" : $"'{(value.Length > LongestQuoted ? string.Concat(value.AsSpan(0, LongestQuoted), "…") : value)}'";

    public static string Invariant(ref DefaultInterpolatedStringHandler text) => string.Create(CultureInfo.InvariantCulture, ref text);

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(c) || c == '\0')
            {
                return false;
            }
        }

        return true;
    }
}
