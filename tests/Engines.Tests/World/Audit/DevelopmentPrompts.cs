using System.Text.Json;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Audit;

/// <summary>The prompts that the film-maker's work is tried on.</summary>
internal static class DevelopmentPrompts
{
    public static TheoryData<string> All()
    {
        var data = new TheoryData<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "dev-prompts.jsonl")))
        {
            data.Add(JsonDocument.Parse(line).RootElement.GetProperty("p").GetString()!);
        }

        return data;
    }
}
