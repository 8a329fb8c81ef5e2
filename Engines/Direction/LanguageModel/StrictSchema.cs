using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sora.Engines.Direction.LanguageModel;

/// <summary>
/// The storyboard's schema as structured output wants it (strict mode: every property required, no others, few keywords), derived from
/// docs/storyboard.schema.json so that there is one schema. What the model must not choose is left out: version, prompt, seeds, start states, cameos.
/// </summary>
internal static class StrictSchema
{
    private const string Resource = "storyboard.schema.json";

    private static readonly string[] Ours = ["version", "prompt", "seed", "startState", "cameo"];

    // Bounds are checked afterwards by the validator: not every endpoint's grammar knows them.
    private static readonly string[] Kept = ["type", "description", "properties", "items", "enum"];

    private static readonly Lazy<string> Derived = new(() => Derive(JsonNode.Parse(Original())!.AsObject()).ToJsonString());

    /// <summary>JSON text.</summary>
    public static string Text => Derived.Value;

    private static string Original()
    {
        using var stream = typeof(StrictSchema).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not part of this build; build Engines again.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static JsonObject Derive(JsonObject schema)
    {
        var strict = new JsonObject();
        foreach (var keyword in Kept)
        {
            if (schema[keyword] is { } value)
            {
                strict[keyword] = value.DeepClone();
            }
        }

        if (schema["enum"] is JsonArray listed && schema["type"] is null)
        {
            strict["type"] = listed.Any(value => value is null) ? new JsonArray("string", "null") : "string";
        }

        if (schema["items"] is JsonObject items)
        {
            strict["items"] = Derive(items);
        }

        if (schema["properties"] is JsonObject properties)
        {
            Close(strict, properties, schema["required"] as JsonArray ?? []);
        }

        return strict;
    }

    // What is optional must be given all the same, and so may be null.
    private static void Close(JsonObject strict, JsonObject properties, JsonArray required)
    {
        var closed = new JsonObject();
        foreach (var (name, value) in properties.Where(property => !Ours.Contains(property.Key)))
        {
            var property = Derive(value!.AsObject());
            if (!required.Any(one => one!.GetValue<string>() == name))
            {
                AllowNull(property);
            }

            closed[name] = property;
        }

        strict["properties"] = closed;
        strict["required"] = new JsonArray([.. closed.Select(property => (JsonNode)property.Key)]);
        strict["additionalProperties"] = false;
    }

    private static void AllowNull(JsonObject property)
    {
        if (property["type"] is JsonValue type && type.GetValueKind() == JsonValueKind.String)
        {
            property["type"] = new JsonArray(type.GetValue<string>(), "null");
        }

        if (property["enum"] is JsonArray listed && listed.All(value => value is not null))
        {
            listed.Add(null);
        }
    }
}
