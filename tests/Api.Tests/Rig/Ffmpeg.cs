using System.Diagnostics;

namespace Sora.Api.Tests.Rig;

/// <summary>The program itself, to make what users would bring and to look at what they get.</summary>
internal static class Ffmpeg
{
    public static async Task<byte[]> Run(string arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("ffmpeg", $"-v error -nostdin -y {arguments} pipe:1") { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var output = new MemoryStream();
        var error = program.StandardError.ReadToEndAsync();
        await program.StandardOutput.BaseStream.CopyToAsync(output);
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode == 0, await error);
        return output.ToArray();
    }

    /// <summary>A picture with edges and colours.</summary>
    public static Task<byte[]> Picture(string size, string codec = "png") => Run($"-f lavfi -i testsrc2=size={size}:rate=1 -frames:v 1 -c:v {codec} -f image2pipe");

    /// <summary>A clip with sound that no film of ours looks like.</summary>
    public static Task<byte[]> Clip(string size, double seconds) =>
        Run(FormattableString.Invariant($"-f lavfi -i testsrc2=size={size}:rate=30 -f lavfi -i sine=440 -t {seconds} -c:v libx264 -preset ultrafast -c:a aac -movflags frag_keyframe+empty_moov -f mp4"));

    /// <summary>A frame of a film, grey.</summary>
    public static async Task<byte[]> Frame(byte[] film, int number, string filter = "format=gray")
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, film);
        try
        {
            return await Run($"-i {path} -vf \"select=eq(n\\,{number}),{filter}\" -frames:v 1 -f rawvideo");
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The same film, smaller, worse and at another rate.</summary>
    public static async Task<byte[]> Reencode(byte[] film)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, film);
        try
        {
            return await Run($"-i {path} -vf scale=480:-2,eq=brightness=0.04 -r 25 -c:v libx264 -preset ultrafast -crf 36 -c:a aac -b:a 64k -movflags frag_keyframe+empty_moov -f mp4");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
