using System.Numerics;
using Sora.Engines.Tests.Worlds.Places;
using Sora.Engines.World.Lettering;
using Sora.Engines.World.Picture;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Lettering;

public sealed class LetteringTests
{
    private const int Width = 854;
    private const int Height = 480;

    [Fact]
    public void Typeface_OnThisMachine_IsThere() => Assert.True(Typeface.Default is not null, Typeface.Missing);

    [Fact]
    public void Coverage_OfALetter_HasItsHole()
    {
        var letters = Coverage.Of(Typeface.Default!, "O", 100, 400);
        var middle = letters.Values[(letters.Height / 2 * letters.Width) + (letters.Width / 2)];
        var row = Enumerable.Range(0, letters.Width).Select(x => letters.Values[(letters.Height / 2 * letters.Width) + x]).ToArray();

        Assert.Equal(0, middle);
        Assert.Equal(1, row.Max(), 3);
    }

    [Fact]
    public void TitleOverlay_OnAGreyFrame_ShowsItsOwnWordsAndNoOthers()
    {
        var frame = new byte[Width * Height * 3 / 2];
        Array.Fill(frame, (byte)110);
        new TitleOverlay([new TextOverlay("THE LONG ROAD", "title")], Width, Height, 4).Draw(frame, 2);

        var (right, wrong) = (Likeness(frame, "THE LONG ROAD", 0.13), Likeness(frame, "OUR WIDE LAKE", 0.13));
        Assert.True(right > 0.8 && right > wrong + 0.25, $"right {right:F2}, wrong {wrong:F2}");
    }

    [Fact]
    public void TitleOverlay_NoText_LeavesTheFrameAlone()
    {
        var frame = new byte[Width * Height * 3 / 2];
        new TitleOverlay(null, Width, Height, 4).Draw(frame, 2);

        Assert.All(frame, value => Assert.Equal(0, value));
    }

    [Theory]
    [InlineData("OPEN", "EXIT")]
    [InlineData("BAKERY", "GARAGE")]
    public void Sign_InAScene_IsReadAsItsOwnWords(string words, string others)
    {
        // A board of 3 m by 1 m that fills the middle of the picture.
        const float wide = 1.5f, high = 0.5f, distance = 3;
        var texture = Signboards.Written(Typeface.Default!, words, wide / high, 0x101010);
        var scene = new PictureScene { Camera = PictureCamera.LookAt(new(0, 5, distance), new(0, 5, 0), 1.5f) };
        scene.Add(Primitive.Box(new(0, 5, -0.05f), Quaternion.Identity, new(wide, high, 0.05f), 0.001f, Surface.FromSrgb(SurfaceMaterial.Matte, 0xF0F0F0) with { Texture = texture }));
        var frame = Pictures.Render(scene, Width, Height);

        // Dark on pale: turned over, so that letters are bright.
        for (var i = 0; i < Width * Height; i++)
        {
            frame[i] = (byte)(255 - frame[i]);
        }

        var pixels = 1.5 * Height / distance * 2 * high;
        var (right, wrong) = (SignLikeness(frame, words, pixels), SignLikeness(frame, others, pixels));
        Assert.True(right > 0.8 && right > wrong + 0.2, $"right {right:F2}, wrong {wrong:F2}");
    }

    private static double SignLikeness(byte[] frame, string words, double boardPixels)
    {
        // The letters as they are painted: as large as the board has room for.
        var size = boardPixels * 0.86;
        var letters = Coverage.Of(Typeface.Default!, words, size, boardPixels * 3 * 0.9);
        while (letters.Height > boardPixels * 0.86 && size > 6)
        {
            size *= 0.85;
            letters = Coverage.Of(Typeface.Default!, words, size, boardPixels * 3 * 0.9);
        }

        return Correlation(frame, letters, (Width - letters.Width) / 2, (Height - letters.Height) / 2);
    }

    private static double Likeness(byte[] frame, string words, double size)
    {
        var letters = Coverage.Of(Typeface.Default!, words, size * Height, 0.88 * Width);
        return Correlation(frame, letters, (Width - letters.Width) / 2, (Height - letters.Height) / 2);
    }

    /// <summary>Pearson's correlation of luma and coverage where the letters should be, the best of a few pixels' shift.</summary>
    private static double Correlation(byte[] frame, Coverage letters, int left, int top)
    {
        var best = -1.0;
        for (var shift = 0; shift < 25; shift++)
        {
            int dx = (shift % 5) - 2, dy = (shift / 5) - 2;
            double n = 0, a = 0, b = 0, aa = 0, bb = 0, ab = 0;
            for (var y = 0; y < letters.Height; y++)
            {
                for (var x = 0; x < letters.Width; x++)
                {
                    double luma = frame[((top + y + dy) * Width) + left + x + dx], cover = letters.Values[(y * letters.Width) + x];
                    (n, a, b, aa, bb, ab) = (n + 1, a + luma, b + cover, aa + (luma * luma), bb + (cover * cover), ab + (luma * cover));
                }
            }

            best = Math.Max(best, ((n * ab) - (a * b)) / Math.Sqrt(Math.Max(1e-9, ((n * aa) - (a * a)) * ((n * bb) - (b * b)))));
        }

        return best;
    }
}
