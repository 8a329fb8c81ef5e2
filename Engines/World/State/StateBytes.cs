using System.Text;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.State;

/// <summary>A world state as bytes, little-endian: the same state gives the same bytes on every machine, and every double comes back bit by bit.</summary>
internal static class StateBytes
{
    private const uint Mark = 0x5753_5332;
    private const int MostItems = 20_000;
    private const int MostIdBytes = 400;

    public static byte[] Write(WorldState state)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(state.Bodies.Count);
        foreach (var body in state.Bodies)
        {
            writer.Write(body.Id);
            Write(writer, body.State.Position);
            Write(writer, body.State.Rotation);
            Write(writer, body.State.Velocity);
            Write(writer, body.State.Spin);
            writer.Write(body.StillFor);
            writer.Write(body.Asleep);
            writer.Write(body.Active);
        }

        writer.Write(state.Contacts.Count);
        foreach (var contact in state.Contacts)
        {
            writer.Write(contact.A);
            writer.Write(contact.B);
            Write(writer, contact.Point);
            writer.Write(contact.Normal);
            Write(writer, contact.Friction);
        }

        writer.Write(state.Actors.Count);
        foreach (var actor in state.Actors)
        {
            writer.Write(actor.Id);
            Write(writer, actor.At);
            writer.Write(actor.Heading);
            writer.Write(actor.Speed);
            writer.Write(actor.Fallen);
            writer.Write(actor.Unconscious);
        }

        writer.Write(state.Opened.Count);
        foreach (var joint in state.Opened)
        {
            writer.Write(joint.A);
            writer.Write(joint.B);
            writer.Write(joint.Number);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="EngineException">The bytes are no world state.</exception>
    public static WorldState Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
            Require(reader.ReadUInt32() == Mark);
            var bodies = new SavedBody[Count(reader)];
            for (var i = 0; i < bodies.Length; i++)
            {
                bodies[i] = new(Id(reader), new(Vector(reader), Quaternion(reader), Vector(reader), Vector(reader)), Number(reader), reader.ReadBoolean(), reader.ReadBoolean());
            }

            var contacts = new SavedContact[Count(reader)];
            for (var i = 0; i < contacts.Length; i++)
            {
                contacts[i] = new(Id(reader), Id(reader), Vector(reader), Number(reader), Vector(reader));
            }

            var actors = new SavedActor[Count(reader)];
            for (var i = 0; i < actors.Length; i++)
            {
                actors[i] = new(Id(reader), Vector(reader), Number(reader), Number(reader), reader.ReadBoolean(), reader.ReadBoolean());
            }

            var opened = new SavedJoint[Count(reader)];
            for (var i = 0; i < opened.Length; i++)
            {
                opened[i] = new(Id(reader), Id(reader), Count(reader));
            }

            Require(reader.BaseStream.Position == bytes.Length);
            return new(bodies, contacts, actors, opened);
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            throw new EngineException("The start state is damaged; make the shot that it comes from again, or start afresh without it.", fault);
        }
    }

    private static void Write(BinaryWriter writer, Vector3d v)
    {
        writer.Write(v.X);
        writer.Write(v.Y);
        writer.Write(v.Z);
    }

    private static void Write(BinaryWriter writer, QuaternionD q)
    {
        writer.Write(q.X);
        writer.Write(q.Y);
        writer.Write(q.Z);
        writer.Write(q.W);
    }

    private static int Count(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        Require(count is >= 0 and <= MostItems);
        return count;
    }

    private static string Id(BinaryReader reader)
    {
        var id = reader.ReadString();
        Require(id.Length is > 0 and <= MostIdBytes);
        return id;
    }

    private static double Number(BinaryReader reader)
    {
        var number = reader.ReadDouble();
        Require(double.IsFinite(number));
        return number;
    }

    private static Vector3d Vector(BinaryReader reader) => new(Number(reader), Number(reader), Number(reader));

    private static QuaternionD Quaternion(BinaryReader reader)
    {
        var q = new QuaternionD(Number(reader), Number(reader), Number(reader), Number(reader));
        Require(Math.Abs((q.X * q.X) + (q.Y * q.Y) + (q.Z * q.Z) + (q.W * q.W) - 1) < 1e-6);
        return q;
    }

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new FormatException("No world state.");
        }
    }
}
