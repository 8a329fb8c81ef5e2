namespace Sora.Engines.World.Actors;

/// <summary>
/// One way of acting: a small state of its own and, every step, what it wants of the body. One instance performs one beat.
/// How to add one stands in docs/designs/actors.md.
/// </summary>
internal interface IMotion
{
    /// <summary>What it moves; all else goes on with what it did.</summary>
    BodyParts Parts { get; }

    /// <summary>How long it takes at an ordinary pace; infinity lasts until another motion takes the same parts.</summary>
    double Seconds { get; }

    /// <summary>Whether it rests on more than its feet, so that whatever comes next must first get up.</summary>
    bool Grounded => false;

    /// <summary>Seconds over which it takes the body over.</summary>
    double EaseIn => 0.25;

    /// <summary>Seconds over which it gives the body back.</summary>
    double EaseOut => 0.30;

    /// <summary>Whether the shot begins in the midst of it when it is the first thing done: nobody takes a boat out of thin air.</summary>
    bool FromTheStart => false;

    /// <summary>Once, before the first step.</summary>
    void Enter(Performance p)
    {
    }

    /// <summary>Writes what it wants over what the layers below want; false when it is done.</summary>
    /// <param name="p">Who acts, on what, how, and since when.</param>
    /// <param name="goals">Filled with what the body does without this motion.</param>
    bool Step(Performance p, BodyGoals goals);
}

/// <summary>A motion that goes somewhere.</summary>
internal interface ITravel : IMotion
{
    /// <summary>Metres a second at an ordinary pace.</summary>
    double SpeedOf(Rig rig);
}
