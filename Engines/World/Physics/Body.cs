namespace Sora.Engines.World.Physics;

/// <summary>What moves a body.</summary>
internal enum BodyMotion
{
    /// <summary>Nothing ever.</summary>
    Static,

    /// <summary>Its owner sets pose and velocity; it pushes others and is not pushed.</summary>
    Driven,

    /// <summary>Forces, contacts and joints.</summary>
    Dynamic,
}

/// <summary>A rigid body and its state.</summary>
internal sealed class Body
{
    /// <summary>Balls that are less solid than this turn as shells do.</summary>
    private const double HollowBelow = 0.5;

    // Radians to turn at once.
    private const double MostTurn = 0.1;
    private const int MostTurnParts = 8;

    private readonly Symmetric3 _inertia;
    private readonly Symmetric3 _inverseInertia;
    private readonly bool _turnsAlike;
    private Symmetric3 _worldInverse;
    private QuaternionD _rotation = QuaternionD.Identity;
    private bool _turned = true;

    /// <param name="id">Unique within the world.</param>
    /// <param name="cast">Cast id it belongs to, or null.</param>
    /// <param name="shape">Geometry.</param>
    /// <param name="material">What it is made of.</param>
    /// <param name="motion">What moves it; <see cref="SetMotion"/> changes it.</param>
    /// <param name="mass">Kilograms, above 0 for what is or will be dynamic.</param>
    /// <param name="fill">Part of its volume that is solid.</param>
    public Body(string id, string? cast, Shape shape, Material material, BodyMotion motion, double mass = 0, double fill = 1)
    {
        if (motion == BodyMotion.Dynamic)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(mass);
        }

        (Id, Cast, Shape, Material, Motion, Mass, Fill) = (id, cast, shape, material, motion, mass, fill);
        if (mass > 0 && !shape.IsGround)
        {
            _inertia = shape.Inertia(mass, shell: fill < HollowBelow);
            _inverseInertia = _inertia.Inverse();
            _turnsAlike = shape.Kind == Scene.ShapeKind.Sphere;
        }

        InverseMass = motion == BodyMotion.Dynamic ? 1 / mass : 0;
    }

    public string Id { get; }

    public string? Cast { get; }

    public Shape Shape { get; }

    public Material Material { get; }

    public BodyMotion Motion { get; private set; }

    public double Mass { get; }

    public double Fill { get; }

    /// <summary>0 for what is not dynamic.</summary>
    public double InverseMass { get; private set; }

    /// <summary>Bodies of the same group, other than 0, do not touch each other: the limbs of one actor.</summary>
    public int Group { get; set; }

    /// <summary>False while it takes no part in anything, such as the pieces of what is still whole.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Place in the world's list; set when it is added.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Centre of mass.</summary>
    public Vector3d Position { get; set; }

    public QuaternionD Rotation
    {
        get => _rotation;
        set => (_rotation, _turned) = (value, true);
    }

    public Vector3d Velocity { get; set; }

    /// <summary>Radians a second about world axes.</summary>
    public Vector3d Spin { get; set; }

    /// <summary>Newtons for the coming step, beside gravity: air, water, muscles.</summary>
    public Vector3d Force { get; set; }

    /// <summary>Newton metres for the coming step.</summary>
    public Vector3d Torque { get; set; }

    public bool Asleep { get; set; }

    /// <summary>Joules that have come from outside of what physics moves: driven bodies, motors, wind, water, a launch.</summary>
    public double Work { get; set; }

    /// <summary>Seconds that it has hardly moved.</summary>
    public double StillFor { get; set; }

    /// <summary>Whether it crosses the surface of water.</summary>
    public bool IsAfloat { get; set; }

    /// <summary>About its own axes, kg·m²; zero for what has no mass.</summary>
    public Symmetric3 Inertia => _inertia;

    public bool IsDynamic => Motion == BodyMotion.Dynamic;

    /// <summary>Whether this step may move it.</summary>
    public bool IsAwake => Motion == BodyMotion.Dynamic && !Asleep && Active;

    /// <summary>Speed that parts it from what it overlaps or brings joints together, for one step only.</summary>
    internal Vector3d PushMove { get; set; }

    /// <summary>The same for turning.</summary>
    internal Vector3d PushTurn { get; set; }

    /// <summary>Velocity before the step's forces.</summary>
    internal Vector3d VelocityBefore { get; set; }

    /// <summary>Whether a contact or joint acted on it in this part of the step.</summary>
    internal bool Held { get; set; }

    /// <summary>Which island of this step it belongs to.</summary>
    internal int Island { get; set; }

    /// <summary>Kinetic energy in joules.</summary>
    public double KineticEnergy
    {
        get
        {
            var w = Rotation.Unrotate(Spin);
            return IsDynamic && Active ? 0.5 * ((Mass * Velocity.LengthSquared) + Vector3d.Dot(_inertia * w, w)) : 0;
        }
    }

    public Vector3d AngularMomentum => Rotation.Rotate(_inertia * Rotation.Unrotate(Spin));

    /// <summary>Gives it a velocity at once, as a muscle at the end of its stroke or the start of a shot does; the energy is charged as work.</summary>
    public void Launch(Vector3d velocity) => Launch(velocity, Spin);

    /// <summary>The same with a spin.</summary>
    public void Launch(Vector3d velocity, Vector3d spin)
    {
        var before = KineticEnergy;
        (Velocity, Spin) = (velocity, spin);
        Work += KineticEnergy - before;
    }

    /// <summary>
    /// Hands a body from its owner to physics or back, in flight: pose and velocity stay, so a falling actor's limbs go on as they went.
    /// </summary>
    /// <exception cref="InvalidOperationException">It has no mass to be moved by.</exception>
    public void SetMotion(BodyMotion motion)
    {
        if (motion == BodyMotion.Dynamic && Mass <= 0)
        {
            throw new InvalidOperationException($"body '{Id}' has no mass and cannot become dynamic: give it one when it is made");
        }

        Motion = motion;
        InverseMass = motion == BodyMotion.Dynamic ? 1 / Mass : 0;
        Wake();
    }

    public void Wake()
    {
        Asleep = false;
        StillFor = 0;
    }

    /// <summary>Adds a force for the coming step, in newtons, acting at a world point.</summary>
    public void AddForce(Vector3d force, Vector3d point)
    {
        Force += force;
        Torque += Vector3d.Cross(point - Position, force);
    }

    /// <summary>Velocity of its material at a world point.</summary>
    public Vector3d VelocityAt(Vector3d point) => Velocity + Vector3d.Cross(Spin, point - Position);

    /// <summary>World inverse inertia times a vector; zero when it cannot turn.</summary>
    public Vector3d InverseInertiaTimes(Vector3d v)
    {
        if (Motion != BodyMotion.Dynamic)
        {
            return Vector3d.Zero;
        }

        if (_turned)
        {
            _worldInverse = _turnsAlike ? _inverseInertia : _inverseInertia.Rotated(_rotation);
            _turned = false;
        }

        return _worldInverse * v;
    }

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

        if (!IsDynamic || _turnsAlike)
        {
            Rotation = (QuaternionD.FromRotationVector(Spin * dt) * Rotation).Normalized();
            return;
        }

        var momentum = AngularMomentum;
        var energy = Vector3d.Dot(momentum, Spin);
        var parts = Math.Clamp((int)(Spin.Length * dt / MostTurn) + 1, 1, MostTurnParts);
        var part = dt / parts;
        for (var i = 0; i < parts; i++)
        {
            var half = (QuaternionD.FromRotationVector(Spin * (part / 2)) * Rotation).Normalized();
            var middle = half.Rotate(_inverseInertia * half.Unrotate(momentum));
            Rotation = (QuaternionD.FromRotationVector(middle * part) * Rotation).Normalized();
            Spin = Rotation.Rotate(_inverseInertia * Rotation.Unrotate(momentum));
        }

        // A thin rod that turns far in a step could end up about its own axis, with the same momentum and many times the energy.
        var now = Vector3d.Dot(momentum, Spin);
        if (now > energy)
        {
            Spin *= Math.Sqrt(energy / now);
        }
    }

    public BodyState State
    {
        get => new(Position, Rotation, Velocity, Spin);
        set => (Position, Rotation, Velocity, Spin) = (value.Position, value.Rotation, value.Velocity, value.Spin);
    }
}

/// <summary>Where a body is and how it moves.</summary>
internal readonly record struct BodyState(Vector3d Position, QuaternionD Rotation, Vector3d Velocity, Vector3d Spin);
