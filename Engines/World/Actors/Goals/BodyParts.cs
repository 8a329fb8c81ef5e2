namespace Sora.Engines.World.Actors;

/// <summary>What a motion takes of a body; two motions that share no part go on at once.</summary>
[Flags]
internal enum BodyParts
{
    None = 0,
    Legs = 1,

    /// <summary>Hips and their place.</summary>
    Hips = 2,
    Spine = 4,
    LeftArm = 8,
    RightArm = 16,
    Head = 32,
    Face = 64,

    /// <summary>Wings and tail.</summary>
    Wings = 128,
    Arms = LeftArm | RightArm,

    /// <summary>All above the hips.</summary>
    Upper = Spine | Arms | Head | Face,

    /// <summary>All from the hips down.</summary>
    Lower = Legs | Hips | Wings,
    All = Upper | Lower,
}
