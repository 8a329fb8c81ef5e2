using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Concurrency;
using Orleans.Configuration;

namespace Orleans.Runtime;

/// <summary>What the runtime knows of one grain class.</summary>
internal sealed class GrainClass
{
    private const string NameEnding = "grain";

    private readonly ObjectFactory _create;
    private readonly Facet[] _facets;

    public GrainClass(Type type)
    {
        Type = type;
        GrainType = type.GetCustomAttribute<GrainTypeAttribute>()?.GetGrainType(null!, type) ?? GrainType.Create(TypeName(type));
        IsReentrant = type.IsDefined(typeof(ReentrantAttribute));
        _facets = Facet.Of(type);
        _create = ActivatorUtilities.CreateFactory(type, Array.ConvertAll(_facets, facet => facet.ParameterType));
    }

    public Type Type { get; }

    public GrainType GrainType { get; }

    /// <summary>Whether all its calls may interleave.</summary>
    public bool IsReentrant { get; }

    /// <summary>Makes the grain object, in its activation's scope.</summary>
    public object Create(Activation activation)
    {
        var arguments = _facets.Length == 0 ? [] : Array.ConvertAll(_facets, facet => facet.Create(activation));
        return _create(activation.ActivationServices, arguments);
    }

    /// <summary>How long it may idle.</summary>
    public TimeSpan CollectionAge(GrainCollectionOptions options) =>
        options.ClassSpecificCollectionAge.TryGetValue(Type.FullName!, out var age) ? age : options.CollectionAge;

    private static string TypeName(Type type)
    {
        var name = type.Name.ToLowerInvariant();
        return name.Length > NameEnding.Length && name.EndsWith(NameEnding, StringComparison.Ordinal) ? name[..^NameEnding.Length] : name;
    }
}
