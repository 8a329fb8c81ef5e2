using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sora.EndToEnd.Tests;

/// <summary>One sentence became a film: judged from the file alone, by pixels and samples, and held against the physical trace.</summary>
public sealed class FirstFilmTests(FirstFilm film) : IClassFixture<FirstFilm>
{
    private const double FrameSeconds = 1.0 / FirstFilm.FramesPerSecond;

    [Fact]
    public void Make_PrintsTheIdThenTheFilm()
    {
        var lines = film.Outcome.OutputLines;

        Assert.Equal(2, lines.Length);
        Assert.True(Grains.Ids.VideoId.TryParse(lines[0], out _), lines[0]);
        Assert.StartsWith(film.Path, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Film_IsWhatEveryPlayerTakes()
    {
        var probe = await new FilmFile(film.Path).Probe();

        var streams = probe.GetProperty("streams").EnumerateArray().ToArray();
        var video = Assert.Single(streams, stream => stream.GetProperty("codec_type").GetString() == "video");
        var audio = Assert.Single(streams, stream => stream.GetProperty("codec_type").GetString() == "audio");
        Assert.Equal("h264", video.GetProperty("codec_name").GetString());
        Assert.Equal("High", video.GetProperty("profile").GetString());
        Assert.Equal("yuv420p", video.GetProperty("pix_fmt").GetString());
        Assert.Equal(FirstFilm.Width, video.GetProperty("width").GetInt32());
        Assert.Equal(FirstFilm.Seconds * FirstFilm.FramesPerSecond, FilmFile.Number(video, "nb_read_frames"));
        Assert.Equal("aac", audio.GetProperty("codec_name").GetString());
        Assert.Equal("48000", audio.GetProperty("sample_rate").GetString());
        Assert.Equal(2, audio.GetProperty("channels").GetInt32());
        Assert.Equal(FirstFilm.Seconds, FilmFile.Number(probe.GetProperty("format"), "duration"), 1);
    }

    [Fact]
    public async Task Ball_IsSeenToFallAndBounce_WhereTheTraceSaysItIs()
    {
        var seen = await new FilmFile(film.Path).TrackRed(FirstFilm.Width, FirstFilm.Height);

        Assert.All(seen, blob => Assert.True(blob.Area > 20, "the ball is out of sight"));
        var ball = BallId();
        var frames = film.Trace.GetProperty("frames").EnumerateArray().ToArray();
        Assert.Equal(seen.Count, frames.Length);
        for (var i = 0; i < frames.Length; i++)
        {
            var expected = Project(frames[i], ball);
            Assert.InRange(seen[i].X, expected.X - 8, expected.X + 8);
            Assert.InRange(seen[i].Y, expected.Y - 8, expected.Y + 8);
        }

        Assert.True(seen.Max(blob => blob.Y) - seen[0].Y > FirstFilm.Height / 5.0, "the ball does not fall");
        Assert.True(Bounces(seen).Count >= 2, "the ball does not bounce");
    }

    [Fact]
    public async Task Sound_AtEachBounce_AndNoneWithoutACause()
    {
        var seen = await new FilmFile(film.Path).TrackRed(FirstFilm.Width, FirstFilm.Height);
        var heard = Onsets.Find(await new FilmFile(film.Path).Samples());

        Assert.All(Bounces(seen), bounce => Assert.Contains(heard, onset => Math.Abs(onset - bounce) <= 1.5 * FrameSeconds));
        var ear = film.Trace.GetProperty("frames")[0].GetProperty("camera").GetProperty("position");
        var contacts = film.Trace.GetProperty("contacts").EnumerateArray()
            .Select(contact => contact.GetProperty("t").GetDouble() + (Distance(contact.GetProperty("point"), ear) / SpeedOfSound)).ToArray();
        Assert.NotEmpty(heard);
        Assert.All(heard, onset => Assert.Contains(contacts, contact => Math.Abs(contact - onset) < 0.008));
    }

    [Fact]
    public async Task Audit_OfTheTrace_FindsNothing_AndFindsALeap()
    {
        var trace = Path.Combine(Path.GetDirectoryName(film.Path)!, "trace.json");
        var sound = await SoraProgram.Run("audit", trace);
        Assert.True(sound.ExitCode == 0, sound.Output + sound.Error);
        Assert.Empty(sound.Output);

        var leap = JsonNode.Parse(await File.ReadAllTextAsync(trace))!;
        var ball = leap["frames"]![30]!["bodies"]!.AsArray().Single(body => body!["id"]!.GetValue<string>() == BallId())!;
        ball["position"]![0] = ball["position"]![0]!.GetValue<float>() + 1;
        await File.WriteAllTextAsync(trace + ".leap", leap.ToJsonString());
        var broken = await SoraProgram.Run("audit", trace + ".leap");

        Assert.Equal(1, broken.ExitCode);
        Assert.Empty(broken.Error);
        Assert.Contains(broken.OutputLines, line => line.StartsWith("speed", StringComparison.Ordinal) && line.Contains(BallId(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task SameSentenceAgain_SameFilm()
    {
        var again = Path.Combine(Path.GetDirectoryName(film.Path)!, "again.mp4");
        var fresh = Path.Combine(Path.GetDirectoryName(film.Path)!, "fresh-data");

        var outcome = await SoraProgram.Run("make", FirstFilm.Prompt, "--out", again, "--size", $"{FirstFilm.Width}x{FirstFilm.Height}", "--data", fresh);

        Assert.True(outcome.ExitCode == 0, outcome.Error);
        Assert.Equal(await new FilmFile(film.Path).DecodedHash(), await new FilmFile(again).DecodedHash());
    }

    private string BallId() => film.Trace.GetProperty("bodies").EnumerateArray()
        .Single(body => body.GetProperty("shape").GetString() == "sphere" && body.GetProperty("mass").GetDouble() > 0 && body.GetProperty("cast").ValueKind == JsonValueKind.String)
        .GetProperty("id").GetString()!;

    private static Vector2 Project(JsonElement frame, string id)
    {
        var camera = frame.GetProperty("camera");
        var pose = frame.GetProperty("bodies").EnumerateArray().Single(body => body.GetProperty("id").GetString() == id);
        var local = Vector3.Transform(Vector(pose.GetProperty("position")) - Vector(camera.GetProperty("position")), Quaternion.Conjugate(Rotation(camera.GetProperty("rotation"))));
        var focal = camera.GetProperty("focal").GetSingle();
        return new Vector2((FirstFilm.Width / 2f) + (focal * local.X / -local.Z), (FirstFilm.Height / 2f) - (focal * local.Y / -local.Z));
    }

    private static Vector3 Vector(JsonElement array) => new(array[0].GetSingle(), array[1].GetSingle(), array[2].GetSingle());

    private static Quaternion Rotation(JsonElement array) => new(array[0].GetSingle(), array[1].GetSingle(), array[2].GetSingle(), array[3].GetSingle());

    /// <summary>Seconds at which the ball is lowest between falling and rising by more than two pixels.</summary>
    private static List<double> Bounces(IReadOnlyList<RedBlob> seen)
    {
        var bounces = new List<double>();
        for (var i = 2; i < seen.Count - 2; i++)
        {
            if (seen[i].Y >= seen[i - 1].Y && seen[i].Y > seen[i + 1].Y && seen[i].Y - seen[i - 2].Y > 2 && seen[i].Y - seen[i + 2].Y > 2)
            {
                bounces.Add(i * FrameSeconds);
            }
        }

        return bounces;
    }

    private const double SpeedOfSound = 343;

    private static double Distance(JsonElement a, JsonElement b) =>
        Math.Sqrt(Enumerable.Range(0, 3).Sum(axis => Math.Pow(a[axis].GetDouble() - b[axis].GetDouble(), 2)));
}
