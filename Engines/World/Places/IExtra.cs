using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places;

/// <summary>Something of a place that moves: where it is follows from the time alone, so frames can be asked for in any order.</summary>
internal interface IExtra
{
    /// <param name="time">Seconds of the world.</param>
    void Draw(PictureScene scene, double time);
}
