namespace Sora.Engines.World.Physics;

/// <summary>Follows pairs that roll or slide on each other and samples force and speeds every other step.</summary>
internal sealed class RubbingRecorder
{
    public const double SampleSeconds = 2 * PhysicsWorld.StepSeconds;

    // Metres a second below which nothing is heard or seen to rub.
    private const double LeastSpeed = 0.01;

    private readonly Dictionary<(int A, int B), Sum> _sums = [];
    private readonly Dictionary<(int A, int B), Stretch> _open = [];
    private readonly List<Stretch> _closed = [];
    private readonly List<(int A, int B)> _ended = [];
    private int _steps;

    /// <summary>Everything until now, by start and pair.</summary>
    public IReadOnlyList<Stretch> All() =>
        [.. _closed.Concat(_open.Values).OrderBy(s => s.Start).ThenBy(s => s.A).ThenBy(s => s.B)];

    public void Add(ReadOnlySpan<ContactConstraint> constraints)
    {
        foreach (var c in constraints)
        {
            if (c.NormalImpulse <= 0)
            {
                continue;
            }

            var key = (c.A.Index, c.B.Index);
            var slip = c.RelativeVelocity();
            slip -= c.Contact.Normal * Vector3d.Dot(slip, c.Contact.Normal);
            var travel = c.B.Velocity - c.A.Velocity;
            travel -= c.Contact.Normal * Vector3d.Dot(travel, c.Contact.Normal);
            _sums[key] = _sums.GetValueOrDefault(key).With(c.NormalImpulse, slip.Length, travel.Length, c.Contact.Point);
        }
    }

    /// <summary>Closes a sample every second step.</summary>
    public void EndStep(double time)
    {
        if (++_steps % 2 != 0)
        {
            return;
        }

        _ended.Clear();
        foreach (var (key, stretch) in _open)
        {
            if (!_sums.TryGetValue(key, out var sum) || sum.Speed < LeastSpeed)
            {
                _closed.Add(stretch);
                _ended.Add(key);
            }
        }

        foreach (var key in _ended)
        {
            _open.Remove(key);
        }

        // Each pair's samples are its own list: the order of the dictionary does not matter.
        foreach (var (key, sum) in _sums)
        {
            if (sum.Speed >= LeastSpeed)
            {
                if (!_open.TryGetValue(key, out var stretch))
                {
                    _open.Add(key, stretch = new(key.A, key.B, time - SampleSeconds));
                }

                stretch.Samples.Add(sum.ToSample());
            }
        }

        _sums.Clear();
    }

    /// <summary>One pair's unbroken contact.</summary>
    internal sealed record Stretch(int A, int B, double Start)
    {
        public List<Sample> Samples { get; } = [];
    }

    /// <summary>Force in newtons, speeds in metres a second.</summary>
    internal readonly record struct Sample(double Force, double SlipSpeed, double TravelSpeed, Vector3d Point);

    private readonly record struct Sum(double Impulse, double Slip, double Travel, Vector3d Weighted)
    {
        // Impulse-weighted means: Slip, Travel and Weighted are sums of value times impulse.
        public double Speed => Impulse > 0 ? Math.Max(Slip, Travel) / Impulse : 0;

        public Sum With(double impulse, double slip, double travel, Vector3d point) =>
            new(Impulse + impulse, Slip + (slip * impulse), Travel + (travel * impulse), Weighted + (point * impulse));

        public Sample ToSample() => new(Impulse / SampleSeconds, Slip / Impulse, Travel / Impulse, Weighted / Impulse);
    }
}
