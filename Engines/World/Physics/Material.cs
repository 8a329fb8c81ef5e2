namespace Sora.Engines.World.Physics;

/// <summary>What a body is made of, as far as motion is concerned.</summary>
/// <param name="Name">English lemma: rubber, steel, wood, …</param>
/// <param name="Density">Kilograms a cubic metre of the solid stuff.</param>
/// <param name="Rolling">Coefficient of rolling resistance: resisting torque over normal force and radius.</param>
internal sealed record Material(string Name, double Density, double Rolling);
