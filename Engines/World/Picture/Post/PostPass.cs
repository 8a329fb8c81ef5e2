namespace Sora.Engines.World.Picture.Post;

/// <summary>What a pass may know of its frame.</summary>
/// <param name="Index">Which frame of the shot.</param>
/// <param name="Seconds">Since the shot began.</param>
/// <param name="Focus">Metres to what the camera looks at; 0 where that is nothing.</param>
/// <param name="Focal">Focal length in picture heights.</param>
/// <param name="MotionX">Speed of the subject across the picture, were the camera still, in picture heights a second; to the right.</param>
/// <param name="MotionY">The same, upwards.</param>
internal readonly record struct PostFrame(int Index, double Seconds, float Focus, float Focal, float MotionX = 0, float MotionY = 0);

/// <summary>
/// One step from the rendered frame to a look. Works on rows, on any thread: a pixel depends on the picture before the pass only.
/// Lengths are given for a picture 720 pixels high and scale with the picture's.
/// </summary>
internal abstract class PostPass
{
    /// <summary>Whether it reads other pixels than it writes.</summary>
    public virtual bool ReadsNeighbours => false;

    /// <summary>Whether its result lies in the target when it is done; it must, where one round reads and writes neighbours.</summary>
    public virtual bool WritesTarget => ReadsNeighbours;

    /// <summary>Whether it needs distance, normal and owner of the pixels.</summary>
    public virtual bool NeedsGeometry => false;

    /// <summary>How often it goes over the picture; each time all rows are done before the next begins.</summary>
    public virtual int Rounds => 1;

    /// <summary>Rows from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public abstract void Apply(PostImage image, in PostFrame frame, int round, int from, int to);

    /// <summary>Pixels of this picture for pixels of one 720 high.</summary>
    protected static float Scale(PostImage image) => Math.Min(image.Height, image.Width) / 720f;
}
