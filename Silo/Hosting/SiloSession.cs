namespace Sora.Silo.Hosting;

/// <summary>This run of the process: leases of earlier runs on the same silo are over.</summary>
internal sealed record SiloSession(string Id)
{
    public static SiloSession New() => new(Guid.NewGuid().ToString("N"));
}
