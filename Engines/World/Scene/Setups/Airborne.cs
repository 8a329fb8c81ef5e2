using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Setups;

/// <summary>Lifted by air: a balloon by its gas, a kite by the wind on a line. What is heavier than that is let go upwards by thrust.</summary>
internal sealed class Rising : IThingSetup
{
    private const double WindSpeed = 7;
    private const double LineLength = 14;
    private static readonly Surface Line = Surface.FromSrgb(SurfaceMaterial.Cloth, 0xE8E4DA);

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        if (thing.Noun.Archetype is "kite" or "aircraft.kite")
        {
            var held = thing.Main.Position + new Vector3d(-3, 1.2 - thing.Main.Position.Y, 0);
            thing.Shift(new(0, 2.2, 0));
            thing.Assembly.Add(world => world.Add(new DistanceJoint(Joint.Fixed, thing.Main, held, thing.Main.Position, LineLength) { IsRope = true }));
            thing.Ropes.Add(new(null, held, thing.Main, Vector3d.Zero, 0.004, Line));
            context.Stage.Drives.Add(new KiteWind(thing.Main, thing.Size, new(WindSpeed * lever.Speed, 0, 0)));
            return;
        }

        context.Stage.Drives.Add(new Lift(thing.Main, beat.At, 0.9 * lever.Speed, new(0.12, 0, 0)));
    }
}

/// <summary>What the air carries along: leaves, petals, bubbles, feathers, balloons that do not rise.</summary>
internal sealed class Drifting : IThingSetup
{
    private const double Height = 1.7;

    public void Prepare(Thing thing, ThingBeat beat, SetupContext context)
    {
        var lever = context.LeverOf(thing);
        if (!Launching.IsRaised(thing))
        {
            thing.Shift(new(0, Height + (0.3 * lever.Rise), 0));
        }

        var floats = thing.Noun.Lemma is "balloon" or "bubble" || beat.Action == ThingAction.Float;
        context.Stage.Drives.Add(new Lift(thing.Main, 0, floats ? 0.03 : -0.7, new(0.45 * lever.Speed, 0, 0.4 * lever.Side)));
    }
}
