namespace Sora.EndToEnd.Tests.Measured;

/// <summary>What an observer reads off a film with nothing but the pixels and the true size of the thing.</summary>
internal static class Readings
{
    private const double Standard = 9.81;

    /// <summary>Flights of a ball seen from the side, oldest first: frames between two turns from down to up, the frames of contact left out.</summary>
    public static List<(int From, int To)> Flights(IReadOnlyList<Outline> ball)
    {
        var contacts = new List<int>();
        for (var i = 2; i < ball.Count - 2; i++)
        {
            if (ball[i].Y >= ball[i - 1].Y && ball[i].Y > ball[i + 1].Y && ball[i].Y - ball[i - 2].Y > 3 && ball[i].Y - ball[i + 2].Y > 3)
            {
                contacts.Add(i);
            }
        }

        var flights = new List<(int, int)>();
        var begin = Enumerable.Range(0, ball.Count).First(i => ball[i].Y - ball[0].Y > 0.08 * ball[0].Diameter);
        foreach (var contact in contacts)
        {
            flights.Add((begin, contact - 1));
            begin = contact + 1;
        }

        return flights;
    }

    /// <summary>Metres a second squared of a flight, the scale taken from the ball.</summary>
    public static double Gravity(IReadOnlyList<Outline> ball, (int From, int To) flight, double trueDiameter)
    {
        var fit = Path(ball, flight);
        return 2 * fit.C * trueDiameter / Diameter(ball);
    }

    /// <summary>Speed after the contact over speed before it, both where the two parabolas meet.</summary>
    public static double Restitution(IReadOnlyList<Outline> ball, (int From, int To) before, (int From, int To) after)
    {
        Fit down = Path(ball, before), up = Path(ball, after);
        double low = before.To * Film.FrameSeconds, high = after.From * Film.FrameSeconds;
        for (var i = 0; i < 60; i++)
        {
            // The falling path is above the rising one's continuation until they meet.
            var middle = (low + high) / 2;
            (low, high) = down.At(middle) < up.At(middle) ? (middle, high) : (low, middle);
        }

        return -up.SlopeAt(low) / down.SlopeAt(low);
    }

    /// <summary>Friction that stops a block from the speed that it has at first over the way that it goes: v²/(2·g·s).</summary>
    public static double Friction(IReadOnlyList<Outline> block, double trueWidth)
    {
        // Right in front of the camera only the block's front is seen; the outer edge is always the front's.
        var width = block.Min(b => b.Right - b.Left);
        var scale = trueWidth / width;
        var path = block.Select((b, i) => (T: i * Film.FrameSeconds, Y: scale * ((b.Left + b.Right) / 2 < Film.Width / 2.0 ? b.Left : b.Right - width))).ToList();
        var end = path[^1].Y;
        var moving = path.Where(p => end - p.Y > 0.004).ToList();
        var speed = Fit.Parabola(moving).SlopeAt(0);
        return speed * speed / (2 * Standard * (end - path[0].Y));
    }

    /// <summary>What the impact changed of both balls' momentum together, as part of what each brought; masses as given.</summary>
    public static double MomentumGained(IReadOnlyList<List<Outline>> both, double firstMass, double secondMass, double firstWidth, double secondWidth)
    {
        var gap = both.Select(b => b.Count == 2 ? b[1].Left - b[0].Right : 0).ToList();
        var contact = gap.IndexOf(gap.Take(both.Count * 2 / 3).Min());
        var apart = Enumerable.Range(0, both.Count).Where(i => gap[i] > 2).ToList();
        var before = apart.Where(i => i < contact).TakeLast(8).ToList();

        // Few, for the floor goes on to rub on balls that no longer roll as fast as they go.
        var after = apart.Where(i => i > contact).Take(4).ToList();
        var moment = (before[^1] + after[0]) / 2.0 * Film.FrameSeconds;
        double first = Diameter([.. apart.Select(i => both[i][0])]) / firstWidth, second = Diameter([.. apart.Select(i => both[i][1])]) / secondWidth;
        double Momentum(List<int> frames, int which) =>
            Fit.Parabola([.. frames.Select(i => (i * Film.FrameSeconds, both[i][which].X))]).SlopeAt(moment) * (which == 0 ? firstMass / first : secondMass / second);

        double one = Momentum(before, 0), other = Momentum(before, 1);
        return (Momentum(after, 0) + Momentum(after, 1) - one - other) / (Math.Abs(one) + Math.Abs(other));
    }

    /// <summary>Part of a block's height that lies below the water, at rest and seen along the surface: its front is as wide as it is, so what is hidden below follows from its proportions.</summary>
    public static double Draught(Outline block, double waterRow, double trueWidth, double trueHeight)
    {
        var height = (block.Right - block.Left) * trueHeight / trueWidth;
        return 1 - ((waterRow - block.Top) / height);
    }

    /// <summary>The same by what lies below the water.</summary>
    public static double DraughtBelow(Outline block, double waterRow, double trueWidth, double trueHeight) =>
        (block.Bottom - waterRow) * trueWidth / ((block.Right - block.Left) * trueHeight);

    /// <summary>Seconds from side to side and back, over as many swings as there are; and metres from the pivot, which is the middle of the arc that is seen.</summary>
    public static (double Period, double Length, double Amplitude) Swing(IReadOnlyList<Outline> bob, double trueDiameter)
    {
        var (x, y, radius) = Circle(bob);
        var scale = trueDiameter / Diameter(bob);
        var crossings = new List<double>();
        for (var i = 1; i < bob.Count; i++)
        {
            if (bob[i - 1].X < x && bob[i].X >= x)
            {
                crossings.Add((i - 1 + ((x - bob[i - 1].X) / (bob[i].X - bob[i - 1].X))) * Film.FrameSeconds);
            }
        }

        var amplitude = bob.Max(b => Math.Atan2(Math.Abs(b.X - x), b.Y - y));
        return ((crossings[^1] - crossings[0]) / (crossings.Count - 1), radius * scale, amplitude);
    }

    /// <summary>Median over the frames.</summary>
    public static double Diameter(IReadOnlyList<Outline> ball) => ball.Select(b => b.Diameter).Order().ElementAt(ball.Count / 2);

    /// <summary>The circle through all points by least squares (Kåsa 1976).</summary>
    private static (double X, double Y, double Radius) Circle(IReadOnlyList<Outline> points)
    {
        double mx = points.Average(p => p.X), my = points.Average(p => p.Y);
        double xx = 0, yy = 0, xy = 0, xz = 0, yz = 0;
        foreach (var p in points)
        {
            double u = p.X - mx, v = p.Y - my, z = (u * u) + (v * v);
            (xx, yy, xy, xz, yz) = (xx + (u * u), yy + (v * v), xy + (u * v), xz + (u * z), yz + (v * z));
        }

        var determinant = 2 * ((xx * yy) - (xy * xy));
        double x = ((xz * yy) - (yz * xy)) / determinant, y = ((yz * xx) - (xz * xy)) / determinant;
        return (x + mx, y + my, Math.Sqrt((x * x) + (y * y) + ((xx + yy) / points.Count)));
    }

    private static Fit Path(IReadOnlyList<Outline> ball, (int From, int To) flight) =>
        Fit.Parabola([.. Enumerable.Range(flight.From, flight.To - flight.From + 1).Select(i => (i * Film.FrameSeconds, ball[i].Y))]);
}
