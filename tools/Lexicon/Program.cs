using Sora.LexiconTool;

// Run by hand from the repository's root when WordNet's data or the tables change: dotnet run --project tools/Lexicon
var folder = args.Length > 0 ? args[0] : WordNet.DebianFolder;
var target = Path.Combine("Engines", "Lexicon", "Data");
if (!Directory.Exists(target))
{
    Console.Error.WriteLine($"{Path.GetFullPath(target)} is missing: run this from the repository's root.");
    return 2;
}

try
{
    foreach (var (name, text) in Derivation.Derive(WordNet.Load(folder), Path.Combine("Engines", "Lexicon", "Tables")))
    {
        File.WriteAllText(Path.Combine(target, name), text);
        Console.WriteLine($"{name}: {text.Length:N0} characters, {text.Count(c => c == '\n'):N0} lines");
    }
}
catch (Exception e) when (e is FileNotFoundException or InvalidDataException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

return 0;
