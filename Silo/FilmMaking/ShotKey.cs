using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sora.Engines;
using Sora.Storyboards;

namespace Sora.Silo.FilmMaking;

/// <summary>The identity of a shot: equal keys mean equal frames and samples.</summary>
internal static class ShotKey
{
    /// <summary>Version of how masters are encoded; a change makes every shot anew.</summary>
    private const string MasterQuality = "near-lossless-1";

    /// <summary>Lower-case hexadecimal SHA-256 over the canonical shot (its seed and start state included, its id left out: a name changes no picture; the ids of cameos, whose looks never change, included), size, rate, quality, engine and version.</summary>
    /// <param name="castSeed">By which the cast's looks are drawn; it counts where it is not the shot's own seed.</param>
    public static string Of(Shot shot, PictureFormat format, IEngine engine, long? castSeed = null)
    {
        string[] parts =
        [
            StoryboardJson.Write(shot with { Id = "" }),
            $"{format.Width}x{format.Height}@{format.FramesPerSecond}",
            MasterQuality,
            engine.Name,
            engine.Version,
            .. castSeed is { } cast && cast != shot.Seed ? [$"cast {cast}"] : Array.Empty<string>(),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))));
    }
}
