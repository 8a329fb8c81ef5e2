namespace Sora.Engines.World.Physics;

/// <summary>What moves a body.</summary>
internal enum BodyMotion
{
    /// <summary>Nothing ever.</summary>
    Static,

    /// <summary>Its owner sets pose and velocity; it pushes others and is not pushed.</summary>
    Driven,

    /// <summary>Forces and contacts.</summary>
    Dynamic,
}

/// <summary>A rigid body and its state.</summary>
internal sealed class Body
{
    private readonly Vector3d _inertia;
    private readonly Vector3d _inverseInertia;

    /// <param name="id">Unique within the world.</param>
    /// <param name="cast">Cast id it belongs to, or null.</param>
    /// <param name="shape">Geometry.</param>
    /// <param name="material">What it is made of.</param>
    /// <param name="motion">What moves it.</param>
    /// <param name="mass">Kilograms, above 0 for what is dynamic.</param>
    /// <param name="fill">Part of its volume that is solid.</param>
    public Body(string id, string? cast, Shape shape, Material material, BodyMotion motion, double mass = 0, double fill = 1)
    {
        if (motion == BodyMotion.Dynamic)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mass);
        }

        (Id, Cast, Shape, Material, Motion, Mass, Fill) = (id, cast, shape, material, motion, mass, fill);
        if (motion == BodyMotion.Dynamic)
        {
            InverseMass = 1 / mass;
            _inertia = shape.Inertia(mass, shell: fill < HollowBelow);
            _inverseInertia = new(1 / _inertia.X, 1 / _inertia.Y, 1 / _inertia.Z);
        }
    }

    /// <summary>Balls that are less solid than this turn as shells do.</summary>
    private const double HollowBelow = 0.5;

    public string Id { get; }

    public string? Cast { get; }

    public Shape Shape { get; }

    public Material Material { get; }

    public BodyMotion Motion { get; }

    public double Mass { get; }

    public double Fill { get; }

    public double InverseMass { get; }

    /// <summary>Place in the world's list; set when it is added.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Centre of mass.</summary>
    public Vector3d Position { get; set; }

    public QuaternionD Rotation { get; set; } = QuaternionD.Identity;

    public Vector3d Velocity { get; set; }

    /// <summary>Radians a second about world axes.</summary>
    public Vector3d Spin { get; set; }

    public bool Asleep { get; set; }

    /// <summary>Seconds that it has hardly moved.</summary>
    public double StillFor { get; set; }

    public bool IsDynamic => Motion == BodyMotion.Dynamic;

    /// <summary>Whether this step may move it.</summary>
    public bool IsAwake => IsDynamic && !Asleep;

    /// <summary>Kinetic energy in joules.</summary>
    public double KineticEnergy
    {
        get
        {
            var w = Rotation.Unrotate(Spin);
            return IsDynamic ? 0.5 * ((Mass * Velocity.LengthSquared) + Vector3d.Dot(Vector3d.Scale(_inertia, w), w)) : 0;
        }
    }

    public Vector3d AngularMomentum => Rotation.Rotate(Vector3d.Scale(_inertia, Rotation.Unrotate(Spin)));

    /// <summary>Velocity of its material at a world point.</summary>
    public Vector3d VelocityAt(Vector3d point) => Velocity + Vector3d.Cross(Spin, point - Position);

    /// <summary>World inverse inertia times a vector; zero when it cannot turn.</summary>
    public Vector3d InverseInertiaTimes(Vector3d v) =>
        IsDynamic ? Rotation.Rotate(Vector3d.Scale(_inverseInertia, Rotation.Unrotate(v))) : Vector3d.Zero;

    public void ApplyImpulse(Vector3d impulse, Vector3d arm)
    {
        Velocity += impulse * InverseMass;
        Spin += InverseInertiaTimes(Vector3d.Cross(arm, impulse));
    }

    /// <summary>
    /// Turns it for dt. Free bodies keep their angular momentum; the spin at the middle of the step is used, so that
    /// energy holds to second order.
    /// </summary>
    public void Turn(double dt)
    {
        if (Spin == Vector3d.Zero)
        {
            return;
        }

        if (!IsDynamic || Shape.Kind == Scene.ShapeKind.Sphere)
        {
            Rotation = (QuaternionD.FromRotationVector(Spin * dt) * Rotation).Normalized();
            return;
        }

        var momentum = AngularMomentum;
        var half = (QuaternionD.FromRotationVector(Spin * (dt / 2)) * Rotation).Normalized();
        var middle = half.Rotate(Vector3d.Scale(_inverseInertia, half.Unrotate(momentum)));
        Rotation = (QuaternionD.FromRotationVector(middle * dt) * Rotation).Normalized();
        Spin = InverseInertiaTimes(momentum);
    }

    public BodyState State
    {
        get => new(Position, Rotation, Velocity, Spin);
        set => (Position, Rotation, Velocity, Spin) = (value.Position, value.Rotation, value.Velocity, value.Spin);
    }
}

/// <summary>Where a body is and how it moves.</summary>
internal readonly record struct BodyState(Vector3d Position, QuaternionD Rotation, Vector3d Velocity, Vector3d Spin);
