using Orleans.Core;

namespace Orleans.Runtime;

/// <summary>A stored state that a grain gets by a constructor parameter with <see cref="PersistentStateAttribute"/>; read before the grain is activated.</summary>
public interface IPersistentState<TState> : IStorage<TState>;
