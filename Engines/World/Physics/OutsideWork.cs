using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics;

/// <summary>
/// Charges dynamic bodies with the work that comes from outside of them: driven bodies, motors, springs, air and water. It is computed from forces
/// and the speeds of what gives them, never from the energy that was gained, so that energy less work can be held against it: a contact's impulse J
/// adds J·v of the driven surface, and beyond that ½·J·(closing before + after), which no collision makes positive.
/// </summary>
internal static class OutsideWork
{
    /// <summary>Contacts with driven bodies, after they were solved.</summary>
    public static void Charge(ReadOnlySpan<ContactConstraint> constraints)
    {
        foreach (var c in constraints)
        {
            if (c.NormalImpulse <= 0)
            {
                continue;
            }

            var impulse = (c.Contact.Normal * c.NormalImpulse) + c.FrictionImpulse;
            if (c.A.Motion == BodyMotion.Driven && c.B.IsDynamic)
            {
                c.B.Work += Vector3d.Dot(impulse, c.A.VelocityAt(c.Contact.Point)) + Vector3d.Dot(c.RollingImpulse, c.A.Spin);
            }
            else if (c.B.Motion == BodyMotion.Driven && c.A.IsDynamic)
            {
                c.A.Work -= Vector3d.Dot(impulse, c.B.VelocityAt(c.Contact.Point)) + Vector3d.Dot(c.RollingImpulse, c.B.Spin);
            }
        }
    }

    /// <summary>Forces and torques on a body over dt, its velocity solved and its position not yet.</summary>
    public static void Charge(Body body, double dt)
    {
        body.Work += (Vector3d.Dot(body.Force, (body.VelocityBefore + body.Velocity) / 2) + Vector3d.Dot(body.Torque, body.Spin)) * dt;
    }

    /// <summary>Joints after they were solved: what drives, springs or brakes does work of its own; what only holds passes on the driven body's.</summary>
    public static void Charge(ReadOnlySpan<JointRow> rows)
    {
        foreach (var row in rows)
        {
            var body = row.B.IsDynamic ? row.B : row.A;
            if (row.Impulse != 0 && body.IsDynamic)
            {
                var given = row.Rigid ? 0 : row.Speed;
                if (row.A.Motion == BodyMotion.Driven)
                {
                    given += Vector3d.Dot(row.Linear, row.A.Velocity) - Vector3d.Dot(row.AngularA, row.A.Spin);
                }

                if (row.B.Motion == BodyMotion.Driven)
                {
                    given -= Vector3d.Dot(row.Linear, row.B.Velocity) + Vector3d.Dot(row.AngularB, row.B.Spin);
                }

                body.Work += row.Impulse * given;
            }
        }
    }
}
