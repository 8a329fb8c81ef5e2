using System.Security.Cryptography;
using Sora.Engines.Tracing;

namespace Sora.Engines.Tests.Worlds;

/// <summary>Keeps what an engine makes, and the order in which it came.</summary>
internal sealed class RecordingSink : IShotSink
{
    public List<string> Calls { get; } = [];

    public IReadOnlyList<SoundStem> Stems { get; private set; } = [];

    public List<byte[]> Frames { get; } = [];

    public ShotTrace? Traced { get; private set; }

    public Action<int>? OnFrame { get; init; }

    public void Sound(IReadOnlyList<SoundStem> stems)
    {
        Calls.Add("sound");
        Stems = stems;
    }

    public void Frame(ReadOnlySpan<byte> i420)
    {
        Calls.Add("frame");
        Frames.Add(i420.ToArray());
        OnFrame?.Invoke(Frames.Count);
    }

    public void Trace(ShotTrace trace)
    {
        Calls.Add("trace");
        Traced = trace;
    }

    public void Complete() => Calls.Add("complete");

    /// <summary>Hex of the SHA-256 over all frames, then over all stems.</summary>
    public (string Picture, string Sound) Hashes()
    {
        using var picture = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var sound = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Frames.ForEach(f => picture.AppendData(f));
        foreach (var stem in Stems)
        {
            sound.AppendData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(stem.Samples.AsSpan()));
        }

        return (Convert.ToHexStringLower(picture.GetHashAndReset())[..16], Convert.ToHexStringLower(sound.GetHashAndReset())[..16]);
    }
}
