using System.Text.Json.Serialization;
using Sora.Grains.Ids;

namespace Sora.Grains.Users;

/// <summary>What is durable of a key.</summary>
internal sealed record ApiKeyState
{
    public OwnerId? Owner { get; init; }

    /// <summary>All that a key had before it had terms.</summary>
    public string? Name { get; init; }

    public KeyTerms? Terms { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Whether the list of keys surely has it.</summary>
    public bool Listed { get; init; }

    /// <summary>Counted to about a minute.</summary>
    public long Requests { get; init; }

    /// <summary>Engine seconds that films took while the key had a budget.</summary>
    public double Spent { get; init; }

    /// <summary>Jobs that it pays; kept only while it has a budget or a bound on jobs.</summary>
    public KeyJob[] Jobs { get; init; } = [];

    [JsonIgnore]
    public KeyTerms Known => Terms ?? KeyTerms.Usual(Name ?? "key");
}

/// <summary>A job and what is set aside for it.</summary>
internal sealed record KeyJob(VideoId Video, double EngineSeconds);
