using Sora.Storyboards;
using Xunit;

namespace Sora.Storyboard.Tests;

public sealed class WebVttTests
{
    [Fact]
    public void Write_SpeechAndSound_GivesCuesInOrder()
    {
        Caption[] captions = [new(61.5, 63.25, "Time is patient") { Speaker = "Clockmaker", Language = "en" }, new(0.5, 2, "[ball bounces]")];
        Assert.Equal(
            "WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.500 --> 00:00:02.000\n[ball bounces]\n\n00:01:01.500 --> 00:01:03.250\n<v Clockmaker>Time is patient</v>\n",
            WebVtt.Write(captions));
    }

    [Fact]
    public void Write_MarkupInWords_IsEscaped() =>
        Assert.Contains("\na &lt;b&gt; --&gt; c &amp; d e\n", WebVtt.Write([new(0, 1, "a <b> --> c & d\n\ne")]), StringComparison.Ordinal);

    [Fact]
    public void Write_Nothing_IsAValidFile() => Assert.Equal("WEBVTT\nKind: captions\nLanguage: und\n", WebVtt.Write([]));
}
