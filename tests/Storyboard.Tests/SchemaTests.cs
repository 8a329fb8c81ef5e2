using System.Reflection;
using System.Text.Json;
using Sora.Storyboards;
using Xunit;

namespace Sora.Storyboard.Tests;

/// <summary>The types, the vocabulary and docs/storyboard.schema.json say the same.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllText(SchemaPath())).RootElement;
    private static readonly JsonElement ShotSchema = Root.GetProperty("properties").GetProperty("shots").GetProperty("items");

    private static JsonElement Property(JsonElement schema, string name) => schema.GetProperty("properties").GetProperty(name);

    private static JsonElement Item(string list) => Property(ShotSchema, list).GetProperty("items");

    public static TheoryData<Type, string> Objects => new()
    {
        { typeof(Storyboards.Storyboard), "" }, { typeof(Shot), "shot" }, { typeof(Look), "look" }, { typeof(Camera), "camera" }, { typeof(Setting), "setting" },
        { typeof(CastMember), "cast[]" }, { typeof(Beat), "beats[]" }, { typeof(SpeechLine), "speech[]" }, { typeof(SoundCue), "sounds[]" }, { typeof(Music), "music" },
        { typeof(TextOverlay), "text[]" },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Type_Members_AreThoseOfTheSchema(Type type, string where)
    {
        var schema = where switch
        {
            "" => Root,
            "shot" => ShotSchema,
            _ when where.EndsWith("[]", StringComparison.Ordinal) => Item(where[..^2]),
            _ => Property(ShotSchema, where),
        };
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name));
        Assert.Equal(schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(), members.Order());
    }

    [Fact]
    public void Vocabulary_Words_AreThoseOfTheSchema()
    {
        var camera = Property(ShotSchema, "camera");
        var setting = Property(ShotSchema, "setting");
        Assert.Equal(Vocabulary.Framings, Words(Property(camera, "framing")));
        Assert.Equal(Vocabulary.Angles, Words(Property(camera, "angle")));
        Assert.Equal(Vocabulary.Moves, Words(Property(camera, "move")));
        Assert.Equal(Vocabulary.Times, Words(Property(setting, "time")));
        Assert.Equal(Vocabulary.Weathers, Words(Property(setting, "weather")));
        Assert.Equal(Vocabulary.Transitions, Words(Property(ShotSchema, "transition")));
        Assert.Equal(Vocabulary.Outcomes, Words(Property(Item("beats"), "outcome")));
        Assert.Equal(Vocabulary.Overlays, Words(Property(Item("text"), "kind")));
        Assert.Equal(Vocabulary.FlagKinds, Words(Property(Property(Root, "flags").GetProperty("items"), "kind")));
    }

    private static IEnumerable<string> Words(JsonElement schema) =>
        schema.GetProperty("enum").EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!);

    private static string SchemaPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sora.sln")))
            {
                return Path.Combine(folder.FullName, "docs", "storyboard.schema.json");
            }
        }

        throw new FileNotFoundException("docs/storyboard.schema.json: no folder above the tests holds Sora.sln.");
    }
}
