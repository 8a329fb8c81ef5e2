namespace Orleans.Runtime;

/// <summary>Asks for the next elements, the first time with the call itself.</summary>
internal sealed class MoveNextCall<T>(Silo silo, GrainEnumerable<T> enumerable, Guid id, bool isFirst, CancellationToken cancellation)
    : GrainCall<EnumerationPage<T>>(silo, enumerable.Reference, isFirst ? Start : Next, [id, cancellation])
{
    private static readonly MethodModel Start = ModelOf(nameof(IAsyncEnumerableGrainExtension.StartEnumeration));
    private static readonly MethodModel Next = ModelOf(nameof(IAsyncEnumerableGrainExtension.MoveNext));

    public override Task Invoke(object target, Activation? activation)
    {
        var sessions = activation!.Enumerations;
        var token = (CancellationToken)Arguments[1]!;
        return isFirst ? sessions.Start(id, enumerable, target, token) : sessions.MoveNext<T>(id, token);
    }

    private static MethodModel ModelOf(string name) => new(typeof(IAsyncEnumerableGrainExtension), typeof(IAsyncEnumerableGrainExtension).GetMethod(name)!);
}

/// <summary>Ends an enumeration.</summary>
internal sealed class DisposeCall(Silo silo, BoundReference reference, Guid id) : GrainCall<object?>(silo, reference, Model, [id])
{
    private static readonly MethodModel Model =
        new(typeof(IAsyncEnumerableGrainExtension), typeof(IAsyncEnumerableGrainExtension).GetMethod(nameof(IAsyncEnumerableGrainExtension.DisposeAsync))!);

    public override Task Invoke(object target, Activation? activation) => activation!.Enumerations.End(id).AsTask();
}
