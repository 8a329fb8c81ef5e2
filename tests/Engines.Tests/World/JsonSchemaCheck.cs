using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sora.Engines.Tests.Worlds;

/// <summary>Checks JSON against the part of JSON Schema 2020-12 that docs/trace.schema.json and docs/storyboard.schema.json use.</summary>
internal static class JsonSchemaCheck
{
    /// <summary>Every fault with its path.</summary>
    public static List<string> Faults(JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        Check(schema, schema, value, "$", faults);
        return faults;
    }

    private static void Check(JsonNode root, JsonNode schema, JsonNode? value, string path, List<string> faults)
    {
        if (schema["$ref"] is { } reference)
        {
            Check(root, root["$defs"]![reference.GetValue<string>().Split('/')[^1]]!, value, path, faults);
            return;
        }

        if (schema["type"] is { } type && !(type is JsonArray several ? several.Select(t => t!.GetValue<string>()) : [type.GetValue<string>()]).Any(t => Is(t, value)))
        {
            faults.Add($"{path}: {value?.ToJsonString() ?? "null"} is not of type {type.ToJsonString()}");
            return;
        }

        if (schema["enum"] is JsonArray allowed && !allowed.Any(a => JsonNode.DeepEquals(a, value)))
        {
            faults.Add($"{path}: {value?.ToJsonString() ?? "null"} is none of {allowed.ToJsonString()}");
        }

        switch (value)
        {
            case JsonObject record:
                CheckObject(root, schema, record, path, faults);
                break;
            case JsonArray items:
                CheckArray(root, schema, items, path, faults);
                break;
            case JsonValue number when number.GetValueKind() == JsonValueKind.Number:
                CheckNumber(schema, number, path, faults);
                break;
            default:
                break;
        }
    }

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("null", null) => true,
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => Number(value!) == Math.Floor(Number(value!)),
        _ => false,
    };

    private static void CheckObject(JsonNode root, JsonNode schema, JsonObject record, string path, List<string> faults)
    {
        faults.AddRange((schema["required"]?.AsArray() ?? []).Select(r => r!.GetValue<string>()).Where(r => !record.ContainsKey(r)).Select(r => $"{path}: {r} is missing"));
        foreach (var (name, member) in record)
        {
            if (schema["properties"]?[name] is { } known)
            {
                Check(root, known, member, $"{path}.{name}", faults);
            }
            else if (schema["additionalProperties"] is { } more && !more.GetValue<bool>())
            {
                faults.Add($"{path}: {name} is not known");
            }
        }
    }

    private static void CheckArray(JsonNode root, JsonNode schema, JsonArray items, string path, List<string> faults)
    {
        if (items.Count < (schema["minItems"]?.GetValue<int>() ?? 0) || items.Count > (schema["maxItems"]?.GetValue<int>() ?? int.MaxValue))
        {
            faults.Add($"{path}: {items.Count} items");
        }

        for (var i = 0; i < items.Count && schema["items"] is { } each; i++)
        {
            Check(root, each, items[i], $"{path}[{i}]", faults);
        }
    }

    private static void CheckNumber(JsonNode schema, JsonValue value, string path, List<string> faults)
    {
        var number = Number(value);
        if (schema["minimum"] is { } least && number < Number(least))
        {
            faults.Add($"{path}: {number} is below {least}");
        }

        if (schema["exclusiveMinimum"] is { } bound && number <= Number(bound))
        {
            faults.Add($"{path}: {number} is not above {bound}");
        }
    }

    private static double Number(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
