namespace Sora.Engines.World.Physics;

/// <summary>Geometry that a few numbers cannot tell, about its centre of mass.</summary>
internal interface IForm
{
    /// <summary>Cubic metres.</summary>
    double Volume { get; }

    /// <summary>Of the sphere about the centre of mass that holds it all.</summary>
    double BoundingRadius { get; }

    /// <summary>The thinnest half measure.</summary>
    double InnerRadius { get; }

    /// <summary>Middle of the box that holds it.</summary>
    Vector3d Middle { get; }

    /// <summary>Inertia of one kilogram.</summary>
    Symmetric3 UnitInertia { get; }
}
