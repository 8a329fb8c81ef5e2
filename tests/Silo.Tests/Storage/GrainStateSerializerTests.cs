using Sora.Grains.Ids;
using Sora.Silo.Storage;
using Sora.Silo.Storage.GrainState;

namespace Sora.Silo.Tests.Storage;

public sealed class GrainStateSerializerTests
{
    private enum Colour
    {
        Red,
        Blue,
    }

    [Fact]
    public void Serialize_AnyState_ComesBackEqual()
    {
        var serializer = new GrainStateSerializer();
        var film = new Film(VideoId.New(), Colour.Blue, ["ä", "\u2028"], 0.1, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero).AddTicks(7), null);

        var back = serializer.Deserialize<Film>(serializer.Serialize(film));

        Assert.Equivalent(film, back, strict: true);
    }

    [Fact]
    public void Serialize_Enumeration_IsWrittenByName() =>
        Assert.Contains("\"colour\":\"Blue\"", new GrainStateSerializer().Serialize(new Film(default, Colour.Blue, [], 0, default, null)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("{\"seconds\":\"long\"}")]
    [InlineData("{\"colour\":\"Ultraviolet\"}")]
    public void Deserialize_OtherThanTheState_NamesTypeAndRemedyInOneLine(string payload)
    {
        var fault = Assert.Throws<StorageCorruptException>(() => new GrainStateSerializer().Deserialize<Film>(new BinaryData(payload)));

        Assert.Contains(nameof(Film), fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    private sealed record Film(VideoId Id, Colour Colour, string[] Words, double Seconds, DateTimeOffset At, string? Note);
}
