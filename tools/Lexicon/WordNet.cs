using System.Globalization;

namespace Sora.LexiconTool;

/// <summary>WordNet's data files, as wndb(5WN) describes them.</summary>
internal sealed class WordNet
{
    public const string DebianFolder = "/usr/share/wordnet";

    private readonly Dictionary<char, Dictionary<int, Synset>> _synsets = [];
    private readonly Dictionary<char, SortedDictionary<string, Sense[]>> _words = [];

    private WordNet(string folder)
    {
        Folder = folder;
    }

    public string Folder { get; }

    /// <param name="folder">Holds data.noun, index.noun and so on.</param>
    /// <exception cref="FileNotFoundException">A file is missing; the message names it and the package that has it.</exception>
    public static WordNet Load(string folder)
    {
        var wordNet = new WordNet(folder);
        var counts = wordNet.Counts();
        foreach (var (part, name) in (ReadOnlySpan<(char, string)>)[('n', "noun"), ('v', "verb"), ('a', "adj"), ('r', "adv")])
        {
            var synsets = wordNet.Lines("data." + name).Select(line => ParseSynset(line, part)).ToDictionary(synset => synset.Offset);
            wordNet._synsets[part] = synsets;
            var words = new SortedDictionary<string, Sense[]>(StringComparer.Ordinal);
            foreach (var line in wordNet.Lines("index." + name))
            {
                var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var senses = int.Parse(fields[2], CultureInfo.InvariantCulture);
                words[fields[0].Replace('_', ' ')] =
                [
                    .. fields[^senses..].Select((offset, i) => new Sense(
                        synsets[int.Parse(offset, CultureInfo.InvariantCulture)], counts.GetValueOrDefault((fields[0], part, i + 1)))),
                ];
            }

            wordNet._words[part] = words;
        }

        return wordNet;
    }

    /// <summary>Every word of a part of speech (n, v, a, r) with its meanings, in ordinal order.</summary>
    public SortedDictionary<string, Sense[]> Words(char part) => _words[part];

    public Synset Find(char part, int offset) => _synsets[part][offset];

    /// <summary>Forms that no rule gives, with their base forms: noun.exc and so on.</summary>
    public IEnumerable<(string Form, string Lemma)> Exceptions(string name)
    {
        foreach (var fields in Lines(name + ".exc").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            foreach (var lemma in fields[1..])
            {
                yield return (fields[0].Replace('_', ' '), lemma.Replace('_', ' '));
            }
        }
    }

    // Lines that begin with a space are the licence.
    private IEnumerable<string> Lines(string name)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path)
            ? File.ReadLines(path).Where(line => line.Length > 0 && line[0] != ' ')
            : throw new FileNotFoundException($"{path} is missing: install Debian's wordnet-base, or name the folder that has WordNet's data files.", path);
    }

    // cntlist.rev: sense_key sense_number count; a sense_key is lemma%type:…, type 5 is an adjective's satellite.
    private Dictionary<(string, char, int), int> Counts()
    {
        var counts = new Dictionary<(string, char, int), int>();
        foreach (var fields in Lines("cntlist.rev").Select(line => line.Split(' ')))
        {
            var percent = fields[0].IndexOf('%', StringComparison.Ordinal);
            var part = " nvara"[fields[0][percent + 1] - '0'];
            counts[(fields[0][..percent], part, int.Parse(fields[1], CultureInfo.InvariantCulture))] = int.Parse(fields[2], CultureInfo.InvariantCulture);
        }

        return counts;
    }

    private static Synset ParseSynset(string line, char part)
    {
        var fields = line.Split(' ');
        var words = new string[int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture)];
        var at = 4;
        for (var i = 0; i < words.Length; i++, at += 2)
        {
            var marker = fields[at].IndexOf('(', StringComparison.Ordinal);
            words[i] = (marker < 0 ? fields[at] : fields[at][..marker]).Replace('_', ' ');
        }

        List<int> hypernyms = [], instances = [], groups = [], frames = [];
        for (var left = int.Parse(fields[at++], CultureInfo.InvariantCulture); left > 0; left--, at += 4)
        {
            var list = fields[at] switch { "@" => hypernyms, "@i" => instances, "$" or "&" => groups, _ => null };
            if (list is not null && fields[at + 2][0] == part)
            {
                list.Add(int.Parse(fields[at + 1], CultureInfo.InvariantCulture));
            }
        }

        if (part == 'v')
        {
            for (var left = int.Parse(fields[at++], CultureInfo.InvariantCulture); left > 0; left--, at += 3)
            {
                frames.Add(int.Parse(fields[at + 1], CultureInfo.InvariantCulture));
            }
        }

        return new(
            int.Parse(fields[0], CultureInfo.InvariantCulture),
            int.Parse(fields[1], CultureInfo.InvariantCulture), words, hypernyms, instances, groups, frames);
    }
}
