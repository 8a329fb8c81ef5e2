using Sora.Grains.Generation;
using Sora.Grains.Moderation;
using Sora.Grains.Stores;

namespace Sora.Grains.Videos;

/// <summary>What every video grain uses.</summary>
public sealed record VideoServices(
    IOpenJobs Intents,
    IIndexWriter Index,
    IBlobStore Blobs,
    IAdmissionGate Gate,
    IModelCatalog Models,
    GridRules Rules,
    TimeProvider Time);
