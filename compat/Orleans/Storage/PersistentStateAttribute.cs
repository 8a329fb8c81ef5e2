#nullable disable
namespace Orleans
{
    /// <summary>Marks attributes by which constructor parameters are made.</summary>
    public interface IFacetMetadata;
}

namespace Orleans.Runtime
{
    /// <summary>Names a state and its provider.</summary>
    public interface IPersistentStateConfiguration
    {
        string StateName { get; }

        string StorageName { get; }
    }

    /// <summary>Gives a constructor parameter of type <see cref="IPersistentState{TState}"/> its state.</summary>
    /// <param name="stateName">Unique among all states of grains with equal keys.</param>
    /// <param name="storageName">The provider; null takes the default one.</param>
    [AttributeUsage(AttributeTargets.Parameter)]
    public class PersistentStateAttribute(string stateName, string storageName = null) : Attribute, IFacetMetadata, IPersistentStateConfiguration
    {
        public string StateName { get; } = stateName ?? throw new ArgumentNullException(nameof(stateName));

        public string StorageName { get; } = storageName;
    }
}
