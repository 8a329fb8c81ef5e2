using System.Text.Json.Nodes;
using Sora.Engines.Direction.LanguageModel;
using Xunit;

namespace Sora.Engines.Tests.Direction.LanguageModel;

public sealed class StrictSchemaTests
{
    private static readonly JsonObject Schema = JsonNode.Parse(StrictSchema.Text)!.AsObject();

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject schema => schema.SelectMany(member => Objects(member.Value)).Prepend(schema),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    [Fact]
    public void Text_EveryObject_RequiresAllAndAllowsNoOthers()
    {
        var objects = Objects(Schema).Where(schema => schema["properties"] is JsonObject && schema["type"] is not null).ToList();
        Assert.True(objects.Count >= 12);
        Assert.All(objects, schema =>
        {
            Assert.False(schema["additionalProperties"]!.GetValue<bool>());
            Assert.Equal(schema["properties"]!.AsObject().Select(property => property.Key), schema["required"]!.AsArray().Select(name => name!.GetValue<string>()));
        });
    }

    [Theory]
    [InlineData("const")]
    [InlineData("minimum")]
    [InlineData("exclusiveMinimum")]
    [InlineData("minItems")]
    [InlineData("$schema")]
    [InlineData("startState")]
    [InlineData("cameo")]
    public void Text_WhatStrictModeOrTheModelMayNotHave_IsGone(string name) => Assert.DoesNotContain($"\"{name}\"", StrictSchema.Text, StringComparison.Ordinal);

    [Fact]
    public void Text_WhatIsOptional_MayBeNull()
    {
        var shot = Schema["properties"]!["shots"]!["items"]!["properties"]!;
        Assert.Equal("[\"array\",\"null\"]", shot["speech"]!["type"]!.ToJsonString());
        Assert.Equal("[\"string\",\"null\"]", shot["transition"]!["type"]!.ToJsonString());
        Assert.Contains(null, shot["beats"]!["items"]!["properties"]!["outcome"]!["enum"]!.AsArray());
        Assert.Contains(null, shot["text"]!["items"]!["properties"]!["kind"]!["enum"]!.AsArray());
        Assert.Equal("\"string\"", shot["camera"]!["properties"]!["framing"]!["type"]!.ToJsonString());
        Assert.Equal("\"number\"", shot["seconds"]!["type"]!.ToJsonString());
    }
}
