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
        var after = apart.Where(i => i > contact).Take(8).ToList();
        double first = Diameter([.. apart.Select(i => both[i][0])]) / firstWidth, second = Diameter([.. apart.Select(i => both[i][1])]) / secondWidth;
        double Momentum(List<int> frames, int which) =>
            Fit.Line([.. frames.Select(i => (i * Film.FrameSeconds, both[i][which].X))]).B * (which == 0 ? firstMass / first : secondMass / second);

        double one = Momentum(before, 0), other = Momentum(before, 1);
        return (Momentum(after, 0) + Momentum(after, 1) - one - other) / (Math.Abs(one) + Math.Abs(other));
    }

    /// <summary>Median over the frames.</summary>
    public static double Diameter(IReadOnlyList<Outline> ball) => ball.Select(b => b.Diameter).Order().ElementAt(ball.Count / 2);

    private static Fit Path(IReadOnlyList<Outline> ball, (int From, int To) flight) =>
        Fit.Parabola([.. Enumerable.Range(flight.From, flight.To - flight.From + 1).Select(i => (i * Film.FrameSeconds, ball[i].Y))]);
}
