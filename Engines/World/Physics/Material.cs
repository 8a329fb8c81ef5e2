namespace Sora.Engines.World.Physics;

/// <summary>What a body is made of, as far as motion is concerned. <see cref="MaterialPairs"/> says how two rub and bounce.</summary>
/// <param name="Name">English lemma: rubber, steel, wood, …</param>
/// <param name="Density">Kilograms a cubic metre of the solid stuff.</param>
/// <param name="Stiffness">Effective Young's modulus of its surface in pascal: what gives way when two things meet.</param>
/// <param name="Friction">Kinetic coefficient against itself.</param>
/// <param name="Restitution">Against something very hard, 0 to 1.</param>
/// <param name="Rolling">Coefficient of rolling resistance: resisting torque over normal force and radius, against something hard.</param>
internal sealed record Material(string Name, double Density, double Stiffness, double Friction, double Restitution, double Rolling);
