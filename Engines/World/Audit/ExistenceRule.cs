namespace Sora.Engines.World.Audit;

/// <summary>What is there at a shot's beginning is there at its end, in the picture or out of it; what breaks goes on as its pieces, which weigh as much.</summary>
internal sealed class ExistenceRule : IShotRule
{
    private const double ShareOfMass = 0.01;

    public IEnumerable<Violation> Check(AuditedShot shot)
    {
        for (var i = 1; i < shot.Frames; i++)
        {
            foreach (var body in shot.Bodies)
            {
                var (was, now) = (shot.Find(i - 1, body) is not null, shot.Find(i, body) is not null);
                if (was && !now && !Broke(shot, i, body))
                {
                    yield return new("existence", shot.TimeOf(i), body.Id, 1, "is gone and left no pieces of its mass");
                }

                if (!was && now && !Came(shot, i, body))
                {
                    yield return new("existence", shot.TimeOf(i), body.Id, 1, "is there of a sudden and is no piece of anything that broke");
                }
            }
        }
    }

    private static bool Broke(AuditedShot shot, int frame, AuditedBody body)
    {
        var pieces = shot.Bodies.Where(p => p.Traced.PieceOf == body.Id && shot.Find(frame, p) is not null).Sum(p => (double)p.Traced.Mass);
        return Math.Abs(pieces - body.Traced.Mass) <= ShareOfMass * body.Traced.Mass;
    }

    private static bool Came(AuditedShot shot, int frame, AuditedBody piece) =>
        shot.Bodies.FirstOrDefault(b => b.Id == piece.Traced.PieceOf) is { } whole && shot.Find(frame - 1, whole) is not null && shot.Find(frame, whole) is null;
}
