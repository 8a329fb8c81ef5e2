namespace Sora.Engines.World.Actors;

/// <summary>A face.</summary>
/// <param name="Mouth">0 shut, 1 wide open.</param>
/// <param name="Smile">−1 corners down, 1 a broad smile.</param>
/// <param name="Brow">−1 frowning, 1 raised.</param>
/// <param name="Eyes">0 shut, 1 open as usual; blinks come on top.</param>
internal record struct Face(double Mouth, double Smile, double Brow, double Eyes)
{
    public static Face AtEase => new(0, 0.15, 0, 1);

    public static Face Mix(in Face a, in Face b, double t) => new(
        a.Mouth + ((b.Mouth - a.Mouth) * t), a.Smile + ((b.Smile - a.Smile) * t), a.Brow + ((b.Brow - a.Brow) * t), a.Eyes + ((b.Eyes - a.Eyes) * t));
}
