namespace Sora.Engines.World.Physics.Fluids;

/// <summary>
/// How water slows a hull: little ahead, much to the side where the keel stands against it, and waves that damp its heaving, rolling and pitching
/// (Newman, Marine Hydrodynamics, 1977, chapter 6: about a tenth of critical for roll, a third and more for heave and pitch).
/// </summary>
/// <param name="Length">Metres along the body's X.</param>
/// <param name="Beam">Metres along its Z.</param>
/// <param name="Draft">Metres from the surface to the bottom of the hull.</param>
/// <param name="Lateral">Square metres of hull and keel seen from the side.</param>
internal sealed record HullDrag(double Length, double Beam, double Draft, double Lateral)
{
    // Of the wetted cross-section: slender hulls at ordinary speeds, with what their waves cost.
    private const double AheadCoefficient = 0.22;
    private const double AsideCoefficient = 1.1;
    private const double HeaveCoefficient = 1.2;
    private const double HeaveDamping = 0.7;
    private const double RollDamping = 0.22;
    private const double PitchDamping = 0.8;
    private const double YawDamping = 0.5;

    /// <summary>Adds the forces of the coming step.</summary>
    /// <param name="body">The hull.</param>
    /// <param name="share">Part of its volume under water.</param>
    /// <param name="stream">Velocity of the water.</param>
    public void Slow(Body body, double share, Vector3d stream)
    {
        const double Dt = PhysicsWorld.StepSeconds;
        var wet = Math.Min(1, 2 * share);
        var local = body.Rotation.Unrotate(body.Velocity - stream);
        var heaving = Math.Sqrt(PhysicsWorld.StandardGravity / Draft);
        Vector3d rate = new(
            0.5 * Water.Density * AheadCoefficient * Beam * Draft * Math.Abs(local.X) / body.Mass,
            (0.5 * Water.Density * HeaveCoefficient * Length * Beam * Math.Abs(local.Y) / body.Mass) + (HeaveDamping * heaving),
            0.5 * Water.Density * AsideCoefficient * Lateral * Math.Abs(local.Z) / body.Mass);
        body.Force += body.Rotation.Rotate(new(Slowed(local.X, rate.X * wet), Slowed(local.Y, rate.Y * wet), Slowed(local.Z, rate.Z * wet))) * body.Mass;

        var spin = body.Rotation.Unrotate(body.Spin);
        var rolling = Math.Sqrt(PhysicsWorld.StandardGravity / Beam);
        var pitching = Math.Sqrt(PhysicsWorld.StandardGravity / Length);
        var torque = body.Inertia * new Vector3d(
            Slowed(spin.X, wet * ((RollDamping * rolling) + Math.Abs(spin.X))),
            Slowed(spin.Y, wet * ((YawDamping * pitching) + (2 * Math.Abs(spin.Y)))),
            Slowed(spin.Z, wet * ((PitchDamping * pitching) + Math.Abs(spin.Z))));
        body.Torque += body.Rotation.Rotate(torque);

        static double Slowed(double speed, double rate) => -speed * rate / (1 + (rate * Dt));
    }
}
