using System.Collections.Concurrent;

namespace Orleans.Runtime;

/// <summary>The grain classes of the program, and which of them stands behind an interface.</summary>
internal sealed class GrainCatalog
{
    private readonly ConcurrentDictionary<(Type, string?), GrainClass> _behind = new();
    private readonly GrainClass[] _classes;

    public GrainCatalog(IEnumerable<Type> classes) => _classes = [.. classes.Select(type => new GrainClass(type))];

    public IEnumerable<GrainClass> Classes => _classes;

    /// <summary>All grain classes in the assemblies that are loaded or referenced, and that know grains.</summary>
    public static GrainCatalog OfProgram() => new(GrainAssemblies.All().SelectMany(GrainAssemblies.ClassesOf));

    /// <summary>All interfaces that the classes can be called by, and the observer interfaces beside them.</summary>
    public static IEnumerable<Type> InterfacesOfProgram() => GrainAssemblies.All().SelectMany(GrainAssemblies.InterfacesOf);

    /// <exception cref="ArgumentException">No class implements the interface, or several do and the prefix does not tell which.</exception>
    public GrainClass Behind(Type interfaceType, string? classNamePrefix) => _behind.GetOrAdd((interfaceType, classNamePrefix), Find);

    /// <exception cref="ArgumentException">No class has that grain type.</exception>
    public GrainClass Of(GrainType grainType) =>
        Array.Find(_classes, each => each.GrainType == grainType) ?? throw new ArgumentException($"There is no grain class of type {grainType}.", nameof(grainType));

    private GrainClass Find((Type Interface, string? Prefix) wanted)
    {
        var found = Array.FindAll(_classes, each => each.Type.IsAssignableTo(wanted.Interface));
        if (!string.IsNullOrEmpty(wanted.Prefix))
        {
            found = Array.FindAll(found, each => each.Type.FullName!.StartsWith(wanted.Prefix, StringComparison.Ordinal));
        }

        // A class named as its interface is meant where several would do.
        if (found.Length > 1 && Array.FindAll(found, each => wanted.Interface.Name == $"I{each.Type.Name}") is { Length: 1 } named)
        {
            found = named;
        }

        return found.Length == 1 ? found[0] : throw new ArgumentException(
            found.Length == 0
                ? $"Could not find an implementation for interface {wanted.Interface}: no grain class implements it."
                : $"Several grain classes implement {wanted.Interface}: {string.Join(", ", found.Select(each => each.Type))}. Name one by its class name prefix.");
    }
}
