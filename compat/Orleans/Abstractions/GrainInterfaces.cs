using Orleans.Runtime;

namespace Orleans;

/// <summary>Marks an interface as callable through references.</summary>
public interface IGrain : IAddressable;

/// <summary>Marks an interface that grains call back; see <see cref="IGrainFactory.CreateObjectReference{TGrainObserverInterface}"/>.</summary>
public interface IGrainObserver : IAddressable;

/// <summary>A grain whose key is text.</summary>
public interface IGrainWithStringKey : IGrain;

/// <summary>A grain whose key is a <see cref="Guid"/>.</summary>
public interface IGrainWithGuidKey : IGrain;

/// <summary>A grain whose key is a <see cref="long"/>.</summary>
public interface IGrainWithIntegerKey : IGrain;

/// <summary>A grain whose key is a <see cref="Guid"/> and a text.</summary>
public interface IGrainWithGuidCompoundKey : IGrain;

/// <summary>A grain whose key is a <see cref="long"/> and a text.</summary>
public interface IGrainWithIntegerCompoundKey : IGrain;
