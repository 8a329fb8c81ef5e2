using Sora.Engines.World.Actors;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.People;

/// <summary>A person: a body with clothes over it, a face that looks, blinks, speaks and feels, hair, a hat, and what belongs to the role.</summary>
internal sealed class PersonLook : IActorLook
{
    private readonly BodyLook _body;
    private readonly HeadLook _head;
    private readonly ExtrasLook _extras;
    private readonly bool _sheeted;

    public PersonLook(Rig rig, Person person)
    {
        (_body, _head, _extras) = (new(rig, person), new(rig, person), new(rig, person));
        _sheeted = person.Has("sheeted");
    }

    public void Draw(PictureScene scene, ActorPose pose)
    {
        if (_sheeted)
        {
            _body.DrawSheet(scene, pose);
            return;
        }

        _body.Draw(scene, pose);
        _head.Draw(scene, pose);
        _extras.Draw(scene, pose);
        scene.EndGroup();
        GearLook.Draw(scene, pose.Gear);
    }
}
