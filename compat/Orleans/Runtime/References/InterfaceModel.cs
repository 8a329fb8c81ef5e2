using System.Collections.Concurrent;
using System.Reflection;

namespace Orleans.Runtime;

/// <summary>What the runtime knows of one grain or observer interface.</summary>
internal sealed class InterfaceModel
{
    private static readonly ConcurrentDictionary<Type, Lazy<InterfaceModel>> Known = new();

    private readonly Func<Silo, InterfaceModel, GrainId, BoundReference> _create;

    private InterfaceModel(Type type)
    {
        Type = type;
        IsObserver = type.IsAssignableTo(typeof(IGrainObserver));
        Methods = [.. MethodsOf(type).Select(method => new MethodModel(method.DeclaringType!, method))];
        _create = ReferenceEmitter.Emit(type, Methods);
    }

    public Type Type { get; }

    public bool IsObserver { get; }

    /// <summary>In the order that generated references number them.</summary>
    public MethodModel[] Methods { get; }

    /// <exception cref="ArgumentException">The type is no grain or observer interface.</exception>
    public static InterfaceModel Of(Type type)
    {
        if (!type.IsInterface || !type.IsAssignableTo(typeof(IAddressable)))
        {
            throw new ArgumentException($"{type} is no grain interface: it must be an interface that derives from IGrain or IGrainObserver.", nameof(type));
        }

        return type.IsGenericType
            ? throw new NotSupportedException($"The generic grain interface {type} needs the Orleans packages.")
            : Known.GetOrAdd(type, static type => new Lazy<InterfaceModel>(() => new InterfaceModel(type))).Value;
    }

    /// <summary>The methods of an interface and of those it derives from.</summary>
    public static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetInterfaces().Prepend(type).SelectMany(each => each.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly));

    public BoundReference CreateReference(Silo silo, GrainId grainId) => _create(silo, this, grainId);
}
