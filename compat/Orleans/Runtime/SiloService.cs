using Microsoft.Extensions.Hosting;
using Orleans.Serialization.Checks;

namespace Orleans.Runtime;

/// <summary>Starts the silo with its host, after a check of every grain interface, and ends every activation before the host is gone.</summary>
internal sealed class SiloService(Silo silo, SiloLifecycle lifecycle, IEnumerable<ILifecycleParticipant<ISiloLifecycle>> participants) : IHostedService, IDisposable
{
    private readonly ActivationCollector _collector = new(silo);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        InterfaceRules.Check(GrainCatalog.InterfacesOfProgram());
        foreach (var participant in participants)
        {
            participant.Participate(lifecycle);
        }

        await lifecycle.Start(ServiceLifecycleStage.First, ServiceLifecycleStage.RuntimeGrainServices, cancellationToken);
        silo.Open();
        await lifecycle.Start(ServiceLifecycleStage.RuntimeGrainServices + 1, ServiceLifecycleStage.Last, cancellationToken);
        _collector.Start();
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _collector.Dispose();
        await lifecycle.Stop(ServiceLifecycleStage.RuntimeGrainServices + 1, ServiceLifecycleStage.Last, cancellationToken);
        silo.StopActivating();
        await EndActivations(cancellationToken);
        silo.Close();
        await lifecycle.Stop(ServiceLifecycleStage.First, ServiceLifecycleStage.RuntimeGrainServices, cancellationToken);
    }

    public void Dispose() => _collector.Dispose();

    private async Task EndActivations(CancellationToken cancellation)
    {
        var activations = silo.Activations.ToArray();
        foreach (var activation in activations)
        {
            activation.Deactivate(new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo stops."), cancellation);
        }

        try
        {
            await Task.WhenAll(activations.Select(activation => activation.Deactivated)).WaitAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Log.StoppedWithActivations(silo.Logger, silo.Activations.Count());
        }
    }
}
