using System.Diagnostics;
using Xunit;

namespace Sora.Engines.Tests.Picture;

/// <summary>The same frames from a process whose processor seems to lack its newest instructions.</summary>
public sealed class OtherProcessTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_TieredCompilation")]
    [InlineData("DOTNET_EnableFMA")]
    public async Task Render_WithFeatureSwitchedOff_GivesSameFrames(string variable)
    {
        var host = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true };
        start.ArgumentList.Add(typeof(FrameHashes).Assembly.Location);
        start.Environment[variable] = "0";
        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        Assert.Equal(0, child.ExitCode);
        Assert.Equal(FrameHashes.All(), output.Trim());
    }
}
