using Sora.Engines.Direction.LanguageModel;
using Xunit;

namespace Sora.Engines.Tests.Direction.LanguageModel;

public sealed class LanguageModelOptionsTests
{
    private static readonly LanguageModelOptions Sound = new() { Endpoint = "https://models.example/v1", Model = "m", Key = "sk-secret" };

    [Theory]
    [InlineData("https://models.example/v1")]
    [InlineData("http://localhost:11434/v1")]
    [InlineData("http://127.0.0.1:8080/v1")]
    [InlineData("http://[::1]:8080/v1")]
    public void Validate_SafeEndpoint_FindsNothing(string endpoint) => Assert.Empty((Sound with { Endpoint = endpoint }).Validate());

    [Theory]
    [InlineData("", "no base address")]
    [InlineData("models.example/v1", "no base address")]
    [InlineData("ftp://models.example/v1", "no base address")]
    [InlineData("https://user:sk-secret@models.example/v1", "no base address")]
    [InlineData("https://models.example/v1?key=1", "no base address")]
    [InlineData("http://models.example/v1", "use https")]
    [InlineData("http://127.0.0.1.models.example/v1", "use https")]
    [InlineData("http://192.168.1.5/v1", "use https")]
    public void Validate_UnsafeEndpoint_NamesTheRemedyAndNoSecret(string endpoint, string remedy)
    {
        var fault = Assert.Single((Sound with { Endpoint = endpoint }).Validate());
        Assert.StartsWith("Director:Endpoint", fault, StringComparison.Ordinal);
        Assert.Contains(remedy, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_AllWrong_NamesAllAtOnce()
    {
        var wrong = new LanguageModelOptions { Endpoint = "x", Model = " ", Key = "two words", Timeout = TimeSpan.Zero, MostAnswerBytes = 1 };
        var faults = wrong.Validate();
        Assert.Equal(["Director:Endpoint", "Director:Model", "SORA_DIRECTOR_KEY", "Director:TimeoutSeconds", "Director:MostAnswerBytes"], faults.Select(fault => fault.Split(' ')[0]));
        Assert.DoesNotContain(faults, fault => fault.Contains("two words", StringComparison.Ordinal));
    }

    [Fact]
    public void ToString_LeavesTheKeyOut() => Assert.DoesNotContain("sk-secret", Sound.ToString(), StringComparison.Ordinal);
}
