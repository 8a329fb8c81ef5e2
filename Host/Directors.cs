using System.Globalization;
using Sora.Engines.Direction;
using Sora.Engines.Direction.Editing;
using Sora.Engines.Direction.LanguageModel;

namespace Sora.Host;

/// <summary>Chooses the director: the built-in one, or a language model's that falls back to it (docs/designs/language-model.md).</summary>
internal static class Directors
{
    private const string Section = "Director";

    /// <exception cref="InvalidOperationException">The configuration is wrong; the message names every setting and its remedy.</exception>
    public static IDirector Create(IConfiguration configuration, TimeProvider time)
    {
        var builtIn = new Director();
        var section = configuration.GetSection(Section);
        if (string.IsNullOrEmpty(section["Endpoint"]) && string.IsNullOrEmpty(section["Model"]))
        {
            return builtIn;
        }

        var options = new LanguageModelOptions { Endpoint = section["Endpoint"] ?? "", Model = section["Model"] ?? "", Key = Environment.GetEnvironmentVariable(LanguageModelOptions.KeyVariable) };
        options = options with
        {
            Timeout = Number(section, "TimeoutSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : options.Timeout,
            MostAnswerBytes = Number(section, "MostAnswerBytes") ?? options.MostAnswerBytes,
        };
        return options.Validate() is { Count: > 0 } faults ? throw new InvalidOperationException(string.Join("; ", faults)) : new LanguageModelDirector(options, builtIn, time);
    }

    /// <summary>The editor reads with the built-in director: a language model that writes the whole board anew cannot promise the smallest change.</summary>
    public static IStoryboardEditor Editor() => new StoryboardEditor(new Director());

    /// <summary>What a command without a grid is configured by: the same file and variables.</summary>
    public static IConfiguration Configuration() =>
        new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();

    private static int? Number(IConfigurationSection section, string name)
    {
        if (section[name] is not { Length: > 0 } text)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000_000
            ? number
            : throw new InvalidOperationException($"{Section}:{name} '{text}' is no whole number; give one");
    }
}
