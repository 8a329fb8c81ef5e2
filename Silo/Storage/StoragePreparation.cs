namespace Sora.Silo.Storage;

/// <summary>Prepares the stores as the first thing of a silo's start, well before Orleans reads its statements from them.</summary>
internal sealed class StoragePreparation(SoraStores stores) : ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(nameof(StoragePreparation), ServiceLifecycleStage.RuntimeInitialize, _ => stores.Prepare());
}
