using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sora.Grains.Moderation;

namespace Sora.Host.Commands;

/// <summary>Options that several commands share, with their bounds.</summary>
internal static class FilmOptions
{
    public static Argument<string> Prompt()
    {
        var prompt = new Argument<string>("prompt") { Description = "One or more sentences, 1 to 32,000 characters." };
        prompt.Validators.Add(result =>
        {
            var text = result.Tokens.Count == 0 ? "" : result.Tokens[0].Value;
            if (string.IsNullOrWhiteSpace(text))
            {
                result.AddError("the prompt is empty; say in a sentence what the film shows");
            }
            else if (text.Length > VideoLimits.MostPromptCharacters)
            {
                result.AddError($"the prompt has {text.Length:N0} characters; {VideoLimits.MostPromptCharacters:N0} are the most");
            }
        });
        return prompt;
    }

    public static Option<double> Seconds() => new("--seconds")
    {
        Description = "Length of the film: above 0, at most 60.",
        DefaultValueFactory = _ => 4,
        CustomParser = result => Parse(result, double.TryParse(Text(result), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= VideoLimits.MostSeconds, seconds, "give a number above 0 and at most 60"),
    };

    public static Option<long> Seed() => new("--seed")
    {
        Description = "Another seed, another take.",
        DefaultValueFactory = _ => 0,
        CustomParser = result => Parse(result, long.TryParse(Text(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed), seed, "give a whole number"),
    };

    public static Option<FrameSize> Size() => new("--size")
    {
        Description = "WIDTHxHEIGHT in pixels, both even, 64 to 1920.",
        DefaultValueFactory = _ => new FrameSize(1280, 720),
        CustomParser = result => Parse(result, TryParseSize(Text(result), out var size), size, "give WIDTHxHEIGHT, both even, 64 to 1920, such as 1280x720"),
    };

    public static Option<string> Data() => new("--data")
    {
        Description = "Folder that holds everything.",
        DefaultValueFactory = _ => "data",
    };

    private static bool TryParseSize(string text, out FrameSize size)
    {
        var edges = text.Split('x');
        size = default;
        if (edges.Length != 2 || !TryParseEdge(edges[0], out var width) || !TryParseEdge(edges[1], out var height))
        {
            return false;
        }

        size = new FrameSize(width, height);
        return true;
    }

    private static bool TryParseEdge(string text, out int edge) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out edge) && edge is >= VideoLimits.LeastEdgePixels and <= VideoLimits.MostEdgePixels && int.IsEvenInteger(edge);

    private static string Text(ArgumentResult result) => result.Tokens.Count == 0 ? "" : result.Tokens[^1].Value;

    private static T Parse<T>(ArgumentResult result, bool sound, T value, string remedy)
    {
        if (!sound)
        {
            var option = (result.Parent as OptionResult)?.Option.Name ?? "the value";
            result.AddError($"{option} {Text(result)}: {remedy}");
        }

        return value;
    }
}

/// <summary>Pixels across and down.</summary>
internal readonly record struct FrameSize(int Width, int Height);
