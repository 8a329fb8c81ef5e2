using Sora.Grains.Ids;

namespace Sora.Grains.Generation;

/// <summary>
/// Round robin between owners, oldest first within an owner. Adding and removing cost O(log n) comparisons and a move of the owner's later tickets,
/// taking is O(1) but for that move and, with an owner's last ticket, a walk over the owners; a place is O(owners).
/// </summary>
internal sealed class FairQueue
{
    private static readonly Comparer<QueueTicket> OldestFirst = Comparer<QueueTicket>.Create((a, b) =>
        a.Since != b.Since ? a.Since.CompareTo(b.Since) : string.CompareOrdinal(a.Video.Value, b.Video.Value));

    private readonly Dictionary<OwnerId, List<QueueTicket>> _byOwner = [];
    private readonly LinkedList<OwnerId> _turns = [];

    public int Count { get; private set; }

    /// <summary>Sum of the costs of all that wait.</summary>
    public double Cost { get; private set; }

    public void Add(QueueTicket ticket)
    {
        if (!_byOwner.TryGetValue(ticket.Owner, out var own))
        {
            _byOwner.Add(ticket.Owner, own = []);
            _turns.AddLast(ticket.Owner);
        }

        var at = own.BinarySearch(ticket, OldestFirst);
        if (at >= 0)
        {
            throw new InvalidOperationException($"{ticket.Video} waits already; remove it first.");
        }

        own.Insert(~at, ticket);
        Count++;
        Cost += ticket.Cost;
    }

    public void Remove(QueueTicket ticket)
    {
        if (_byOwner.TryGetValue(ticket.Owner, out var own) && own.BinarySearch(ticket, OldestFirst) is >= 0 and var at)
        {
            RemoveAt(ticket.Owner, own, at);
        }
    }

    /// <summary>The next one; its owner's turn comes again after everybody else's.</summary>
    public QueueTicket? Take()
    {
        if (_turns.First is not { } turn)
        {
            return null;
        }

        var own = _byOwner[turn.Value];
        var ticket = own[0];
        _turns.RemoveFirst();
        _turns.AddLast(turn);
        RemoveAt(ticket.Owner, own, 0);
        return ticket;
    }

    /// <summary>1 is next; 0 when it does not wait.</summary>
    public int PlaceOf(QueueTicket ticket)
    {
        if (!_byOwner.TryGetValue(ticket.Owner, out var own) || own.BinarySearch(ticket, OldestFirst) is not (>= 0 and var round))
        {
            return 0;
        }

        // Before its own round every owner has been served `round` times, and once more whoever stands before its owner.
        var place = 1;
        var extra = 1;
        foreach (var owner in _turns)
        {
            if (owner == ticket.Owner)
            {
                place += round;
                extra = 0;
            }
            else
            {
                place += Math.Min(_byOwner[owner].Count, round + extra);
            }
        }

        return place;
    }

    private void RemoveAt(OwnerId owner, List<QueueTicket> own, int at)
    {
        Count--;
        Cost = Count == 0 ? 0 : Cost - own[at].Cost;
        own.RemoveAt(at);
        if (own.Count == 0)
        {
            _byOwner.Remove(owner);
            _turns.Remove(owner);
        }
    }
}
