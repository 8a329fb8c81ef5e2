namespace Orleans.Runtime;

/// <summary>Whatever can be called by its <see cref="GrainId"/>: grains, observers and references to them.</summary>
public interface IAddressable;
