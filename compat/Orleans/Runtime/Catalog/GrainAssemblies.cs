using System.Collections.Concurrent;
using System.Reflection;

namespace Orleans.Runtime;

/// <summary>Finds the assemblies that hold grains: those that reference this one, among all that the program has loaded or refers to.</summary>
internal static class GrainAssemblies
{
    private static readonly ConcurrentDictionary<Assembly, Type[]> Types = new();
    private static readonly string Own = typeof(GrainAssemblies).Assembly.GetName().Name!;

    public static IReadOnlyCollection<Assembly> All()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var grains = new List<Assembly>();
        var toVisit = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic));
        while (toVisit.TryDequeue(out var assembly))
        {
            if (!seen.Add(assembly.FullName!) || IsOfPlatform(assembly.GetName()))
            {
                continue;
            }

            var references = assembly.GetReferencedAssemblies();
            if (Array.Exists(references, reference => reference.Name == Own))
            {
                grains.Add(assembly);
            }

            foreach (var reference in references.Where(reference => !IsOfPlatform(reference) && !seen.Contains(reference.FullName)))
            {
                if (TryLoad(reference) is { } loaded)
                {
                    toVisit.Enqueue(loaded);
                }
            }
        }

        return grains;
    }

    public static IEnumerable<Type> ClassesOf(Assembly assembly) => TypesOf(assembly).Where(type =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(IGrain)) && !type.IsAssignableTo(typeof(GrainReference))
        && type.IsAssignableTo(typeof(IGrainBase)));

    public static IEnumerable<Type> InterfacesOf(Assembly assembly) =>
        TypesOf(assembly).Where(type => type is { IsInterface: true } && (type.IsAssignableTo(typeof(IGrain)) || type.IsAssignableTo(typeof(IGrainObserver))));

    private static Type[] TypesOf(Assembly assembly) => Types.GetOrAdd(assembly, static assembly => assembly.GetTypes());

    private static bool IsOfPlatform(AssemblyName name) =>
        name.Name is "mscorlib" or "netstandard" or "System" || name.Name!.StartsWith("System.", StringComparison.Ordinal) || name.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            // A reference that is not deployed holds no grains of this program.
            return null;
        }
    }
}
