using Orleans.Runtime;

namespace Orleans;

/// <summary>Identities and keys of grains, and references to them as another interface.</summary>
public static class GrainExtensions
{
    /// <summary>A reference that a grain may hand out instead of itself.</summary>
    public static TGrainInterface AsReference<TGrainInterface>(this IAddressable grain) => (TGrainInterface)grain.AsReference(typeof(TGrainInterface));

    /// <inheritdoc cref="AsReference{TGrainInterface}"/>
    public static object AsReference(this IAddressable grain, Type interfaceType)
    {
        ArgumentNullException.ThrowIfNull(grain);
        return grain switch
        {
            BoundReference reference => reference.Silo.Reference(interfaceType, reference.GrainId),
            Grain { GrainContext: Activation activation } => activation.Silo.Reference(interfaceType, activation.GrainId),
            IGrainBase { GrainContext: Activation activation } => activation.Silo.Reference(interfaceType, activation.GrainId),
            IGrainObserver => throw new ArgumentException("An observer gets its reference from IGrainFactory.CreateObjectReference.", nameof(grain)),
            _ => throw new ArgumentException($"A {grain.GetType()} has no reference.", nameof(grain)),
        };
    }

    /// <summary>The same grain as another of its interfaces.</summary>
    public static TGrainInterface Cast<TGrainInterface>(this IAddressable grain) => grain.AsReference<TGrainInterface>();

    /// <inheritdoc cref="Cast{TGrainInterface}"/>
    public static object Cast(this IAddressable grain, Type interfaceType) => grain.AsReference(interfaceType);

    public static GrainId GetGrainId(this IAddressable grain) => grain switch
    {
        null => throw new ArgumentNullException(nameof(grain)),
        GrainReference reference => reference.GrainId,
        IGrainBase { GrainContext: { } context } => context.GrainId,
        _ => throw new ArgumentException($"A {grain.GetType()} has no grain id.", nameof(grain)),
    };

    /// <summary>Whether the key is an integer.</summary>
    public static bool IsPrimaryKeyBasedOnLong(this IAddressable grain) => grain.GetGrainId().TryGetIntegerKey(out _, out _);

    /// <exception cref="InvalidOperationException">The key is no integer.</exception>
    public static long GetPrimaryKeyLong(this IAddressable grain) => grain.GetPrimaryKeyLong(out _);

    /// <exception cref="InvalidOperationException">The key is no integer.</exception>
    public static long GetPrimaryKeyLong(this IAddressable grain, out string? keyExt)
    {
        var id = grain.GetGrainId();
        return id.TryGetIntegerKey(out var key, out keyExt) ? key : throw new InvalidOperationException($"The key of {id} is no integer.");
    }

    /// <exception cref="InvalidOperationException">The key is no Guid.</exception>
    public static Guid GetPrimaryKey(this IAddressable grain) => grain.GetPrimaryKey(out _);

    /// <exception cref="InvalidOperationException">The key is no Guid.</exception>
    public static Guid GetPrimaryKey(this IAddressable grain, out string? keyExt)
    {
        var id = grain.GetGrainId();
        return id.TryGetGuidKey(out var key, out keyExt) ? key : throw new InvalidOperationException($"The key of {id} is no Guid.");
    }

    public static string GetPrimaryKeyString(this IAddressable grain) => grain.GetGrainId().Key.ToString();
}
