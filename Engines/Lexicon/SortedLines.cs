using System.Text;

namespace Sora.Engines.Lexicon;

/// <summary>
/// A derived file of this assembly: lines "key TAB rest", sorted by the bytes of their keys. Searched where the assembly is mapped, so
/// that nothing is read, unpacked or allocated before the first look-up; one look-up is a binary search of about 20 steps.
/// </summary>
internal sealed unsafe class SortedLines
{
    // Longer keys are in no file.
    private const int LongestKeyBytes = 96;

    private readonly byte* _start;
    private readonly int _length;

    /// <param name="name">File name under Engines/Lexicon/Data.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without the file.</exception>
    public SortedLines(string name)
    {
        var stream = typeof(SortedLines).Assembly.GetManifestResourceStream("Sora.Engines.Lexicon.Data." + name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The assembly lacks the lexicon's file {name}: run tools/Lexicon and build again.");
        _start = stream.PositionPointer;
        _length = (int)stream.Length;
    }

    /// <summary>The whole file.</summary>
    public ReadOnlySpan<byte> Bytes => new(_start, _length);

    /// <summary>What follows the key and its tab on the key's line; false when there is no such line.</summary>
    public bool TryFind(ReadOnlySpan<char> key, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        Span<byte> wanted = stackalloc byte[LongestKeyBytes];
        if (key.Length == 0 || !Encoding.UTF8.TryGetBytes(key, wanted, out var written))
        {
            return false;
        }

        wanted = wanted[..written];
        var bytes = Bytes;
        int low = 0, high = bytes.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var from = bytes[..middle].LastIndexOf((byte)'\n') + 1;
            var line = bytes[from..];
            line = line[..line.IndexOf((byte)'\n')];
            var tab = line.IndexOf((byte)'\t');
            var order = line[..tab].SequenceCompareTo(wanted);
            if (order == 0)
            {
                rest = line[(tab + 1)..];
                return true;
            }

            if (order < 0)
            {
                low = from + line.Length + 1;
            }
            else
            {
                high = from;
            }
        }

        return false;
    }
}
