using Sora.Engines.World.Cast;
using Sora.Engines.World.Cast.Things;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Machines;

namespace Sora.Engines.World.Scene;

/// <summary>Makes bodies of a described thing, so that what is felt is what is seen.</summary>
internal static class ThingAssembly
{
    private const double WheelShareOfMass = 0.04;

    // Balls that are less solid turn as shells, and what floats in a film on water is hollow.
    private const double LeastFill = 0.001;

    /// <param name="thing">Without bodies yet.</param>
    /// <param name="id">Of its first body.</param>
    /// <param name="model">What it is made of.</param>
    /// <param name="moves">Whether physics may move it.</param>
    /// <param name="mass">Kilograms, from its volume in cubic metres.</param>
    public static void Assemble(Thing thing, string id, Model model, bool moves, Func<double, double> mass)
    {
        List<(Shape Shape, Vector3d At, QuaternionD Turn, double Weight)> felt =
            [.. model.Pieces.Where(p => p.Touch is not null).Select(p => (p.Touch!.Value.Shape, p.Touch.Value.Position, p.Touch.Value.Rotation, p.Touch.Value.Shape.Volume * p.Density))];
        if (felt.Count == 0)
        {
            throw new InvalidOperationException($"'{thing.Noun.Lemma}' is described without anything that can be touched: give it a solid");
        }

        // What stands fast keeps its pieces apart, so that each touch names a plain solid; what moves is one body.
        var single = felt.Count == 1 || !moves;
        var (shape, centre) = single ? (felt[0].Shape, felt[0].At) : Compound.Join([.. felt]);
        var turn = single ? felt[0].Turn : QuaternionD.Identity;
        var kilograms = mass(shape.Volume);
        var chassis = kilograms * (1 - (WheelShareOfMass * model.Wheels.Count / 2));
        var fill = Math.Clamp(kilograms / (thing.Material.Density * shape.Volume), LeastFill, 1);
        var body = new Body(id, thing.Member.Id, shape, thing.Material, moves ? BodyMotion.Dynamic : BodyMotion.Static, moves ? chassis : 0, fill) { Position = centre, Rotation = turn };
        thing.Bodies.Add(body);
        for (var i = 1; i < felt.Count && !moves; i++)
        {
            thing.Bodies.Add(new($"{id}.part{i + 1}", thing.Member.Id, felt[i].Shape, thing.Material, BodyMotion.Static) { Position = felt[i].At, Rotation = felt[i].Turn });
        }

        thing.TopHeight = model.TopHeight;
        thing.Floor = model.Floor;
        thing.LoadX = model.LoadX;
        thing.Inside = model.Inside;
        (thing.IsBackdrop, thing.IsGeneric) = (model.IsBackdrop, model.IsGeneric);
        body.Active = !model.IsBackdrop;
        body.Asleep = model.IsBalanced;
        foreach (var piece in model.Pieces)
        {
            if (piece.Look is { } look)
            {
                Show(thing, body, look.Moved(-centre), turn, piece.Motion?.Moved(-centre), piece.Blend);
            }
        }

        if (model.Wheels.Count > 0)
        {
            PutOnWheels(thing, id, model, moves, kilograms);
        }

        if (!model.IsBackdrop)
        {
            // Leaning legs reach a little below or above the ground that they were drawn to.
            thing.Shift(new(0, -Layouts.Extent.Of(thing.Bodies).Low.Y, 0));
        }
    }

    /// <summary>A part that was placed along the world's axes, in the frame of a body that is turned.</summary>
    private static void Show(Thing thing, Body body, Part look, QuaternionD turn, IPartMotion? motion, double blend)
    {
        if (turn == QuaternionD.Identity)
        {
            thing.Show(body, look, motion, blend);
            return;
        }

        var back = turn.Conjugate();
        thing.Show(body, look.Turned(Vector3d.Zero, back), motion is null ? null : new Turned(motion, turn), blend);
    }

    private static void PutOnWheels(Thing thing, string id, Model model, bool moves, double kilograms)
    {
        var group = GroupOf(id);
        thing.Main.Group = group;
        var across = QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2);
        var wheels = new List<Body>();
        foreach (var piece in model.Wheels)
        {
            var shape = Shape.Cylinder(piece.Radius, piece.Breadth);
            var mass = kilograms * WheelShareOfMass / 2;
            var fill = Math.Clamp(mass / (Physics.Materials.Rubber.Density * shape.Volume), LeastFill, 1);
            var wheel = new Body($"{id}.wheel{wheels.Count + 1}", thing.Member.Id, shape, Physics.Materials.Rubber, moves ? BodyMotion.Dynamic : BodyMotion.Static, moves ? mass : 0, fill)
            {
                Position = piece.At,
                Rotation = across,
                Group = group,
            };
            wheels.Add(wheel);
            thing.Bodies.Add(wheel);
            foreach (var look in piece.Looks)
            {
                thing.Show(wheel, look);
            }
        }

        if (moves)
        {
            var vehicle = new Vehicle(thing, wheels);
            thing.Machine = vehicle;
            thing.Assembly.Add(vehicle.Assemble);
        }
    }

    private static int GroupOf(string id)
    {
        var group = 7;
        foreach (var c in id)
        {
            group = ((group * 31) + c) & 0x3FFFFFFF;
        }

        return group | 0x20000000;
    }
}
