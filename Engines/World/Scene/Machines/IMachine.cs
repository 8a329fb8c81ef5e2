namespace Sora.Engines.World.Scene.Machines;

/// <summary>A thing with a drive of its own.</summary>
internal interface IMachine : IDrive
{
    /// <summary>What it does from a time on.</summary>
    /// <param name="beat">Its action and when.</param>
    /// <param name="speed">Times the usual speed.</param>
    void Plan(ThingBeat beat, double speed);

    /// <summary>Whether it can do that at all.</summary>
    bool Does(ThingAction action);
}
