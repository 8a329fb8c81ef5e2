using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Videos;

namespace Sora.Grid.Tests.Moderation;

public sealed class VideoLimitsTests
{
    private static readonly CreateVideo Good = new(VideoId.New(), OwnerId.New(), "sora-2", "a ball", 4, 1280, 720, 0, null, false);

    [Theory]
    [InlineData(64, 64, 0.01)]
    [InlineData(1920, 1920, 60)]
    public void Check_AtTheBounds_Passes(int width, int height, double seconds) =>
        Assert.Null(VideoLimits.Check(Good with { Width = width, Height = height, Seconds = seconds, Prompt = new string('x', 32_000) }));

    [Theory]
    [InlineData(62)]
    [InlineData(1922)]
    [InlineData(721)]
    [InlineData(-720)]
    public void Check_UnknownSize_NamesTheValue(int pixels)
    {
        var refusal = VideoLimits.Check(Good with { Height = pixels });

        Assert.Equal((RefusalKind.Invalid, "height"), (refusal?.Kind, refusal?.Param));
        Assert.Contains($"{pixels}", refusal!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(60.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Check_SecondsOutOfRange_IsRefused(double seconds) =>
        Assert.Equal("seconds", VideoLimits.Check(Good with { Seconds = seconds })?.Param);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void Check_EmptyPrompt_IsRefused(string prompt) =>
        Assert.Equal("prompt_empty", VideoLimits.Check(Good with { Prompt = prompt })?.Code);

    [Fact]
    public void Check_PromptOfAMegabyte_IsRefusedWithoutRepeatingIt()
    {
        var refusal = VideoLimits.Check(Good with { Prompt = new string('x', 1 << 20) });

        Assert.Equal("prompt_too_long", refusal?.Code);
        Assert.True(refusal!.Message.Length < 200);
    }
}
