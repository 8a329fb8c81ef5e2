namespace Orleans.Runtime;

/// <summary>Base of the generated references: what their methods do with their arguments.</summary>
internal abstract class BoundReference(Silo silo, InterfaceModel model, GrainId grainId) : GrainReference(grainId)
{
    public Silo Silo { get; } = silo;

    public InterfaceModel Model { get; } = model;

    public Task CallTask(int method, object?[] arguments) => CallTaskOf<object?>(method, arguments);

    public Task<T> CallTaskOf<T>(int method, object?[] arguments)
    {
        var model = Model.Methods[method];
        if (model.OneWay)
        {
            CallVoid(method, arguments);
            return Task.FromResult(default(T)!);
        }

        var call = new GrainCall<T>(Silo, this, model, arguments);
        Silo.Send(call);
        return call.Answer;
    }

    public ValueTask CallValueTask(int method, object?[] arguments) => new(CallTask(method, arguments));

    public ValueTask<T> CallValueTaskOf<T>(int method, object?[] arguments) => new(CallTaskOf<T>(method, arguments));

    public void CallVoid(int method, object?[] arguments) => Silo.Send(new OneWayCall(Silo, this, Model.Methods[method], arguments));

    public IAsyncEnumerable<T> CallEnumerable<T>(int method, object?[] arguments) => new GrainEnumerable<T>(this, Model.Methods[method], arguments);
}
