using System.Reflection;

namespace Orleans.Runtime;

/// <summary>A constructor parameter that the runtime makes for each activation: a persistent state.</summary>
internal abstract class Facet
{
    public abstract Type ParameterType { get; }

    public abstract object Create(Activation activation);

    /// <exception cref="NotSupportedException">A facet of another kind.</exception>
    public static Facet[] Of(Type grainClass)
    {
        var constructors = grainClass.GetConstructors();
        var parameters = constructors.Select(constructor => constructor.GetParameters()).FirstOrDefault(each => each.Any(IsFacet)) ?? [];
        return [.. parameters.Where(IsFacet).Select(parameter => Of(grainClass, parameter))];
    }

    private static bool IsFacet(ParameterInfo parameter) => parameter.GetCustomAttributes().Any(attribute => attribute is IFacetMetadata);

    private static Facet Of(Type grainClass, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<PersistentStateAttribute>() is not { } configuration)
        {
            throw new NotSupportedException($"The attributes of parameter {parameter.Name} of {grainClass} need the Orleans packages.");
        }

        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IPersistentState<>))
        {
            throw new ArgumentException($"Parameter {parameter.Name} of {grainClass} has [PersistentState] and must therefore be an IPersistentState<T>, not a {type}.");
        }

        return (Facet)Activator.CreateInstance(typeof(PersistentStateFacet<>).MakeGenericType(type.GetGenericArguments()[0]), configuration)!;
    }

    private sealed class PersistentStateFacet<TState>(PersistentStateAttribute configuration) : Facet
    {
        public override Type ParameterType => typeof(IPersistentState<TState>);

        public override object Create(Activation activation) => PersistentState<TState>.Create(activation, configuration);
    }
}
