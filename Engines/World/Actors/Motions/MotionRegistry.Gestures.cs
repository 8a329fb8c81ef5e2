namespace Sora.Engines.World.Actors;

/// <content>What is told with hands, head and face.</content>
internal static partial class MotionRegistry
{
    private static void AddGestures(Dictionary<string, Func<Rig, IMotion>> all)
    {
        void Add(string name, Func<IMotion> person, Func<IMotion>? animal = null) => all[name] = rig => rig.UpperArm > 0 ? person() : animal?.Invoke() ?? new LookMotion();

        Add("wave", Greetings.Wave, AnimalActs.Paw);
        Add("point", Greetings.Point, AnimalActs.Paw);
        Add("clap", Greetings.Clap);
        Add("bow", Greetings.Bow, AnimalActs.Stretch);
        Add("nod", Greetings.Nod, Greetings.Nod);
        Add("shake_head", Greetings.ShakeHead, Greetings.ShakeHead);
        Add("shrug", Greetings.Shrug);
        Add("hold_head", Greetings.HoldHead);
        Add("salute", Greetings.Salute, AnimalActs.Paw);
        Add("beckon", Greetings.Beckon, AnimalActs.Paw);
        Add("cheer", Greetings.Cheer, AnimalActs.Frolic);
        Add("hug", Touches.Hug, AnimalActs.Nuzzle);
        Add("kiss", Touches.Kiss, AnimalActs.Nuzzle);
        Add("shake_hands", Touches.ShakeHands, AnimalActs.Paw);
        Add("pat", Touches.Pat, AnimalActs.Paw);
        Add("poke", Touches.Poke, AnimalActs.Nuzzle);

        Add("talk", Expressions.Talk, AnimalActs.Call);
        Add("whisper", Expressions.Whisper, AnimalActs.Nuzzle);
        Add("shout", Expressions.Shout, AnimalActs.Call);
        Add("call", Expressions.Call, AnimalActs.Call);
        Add("sing", Expressions.Sing, AnimalActs.Howl);
        Add("scream", Expressions.Scream, AnimalActs.Howl);
        Add("laugh", Expressions.Laugh, AnimalActs.Call);
        Add("cry", Expressions.Cry, AnimalActs.Howl);
        Add("yawn", Expressions.Yawn, AnimalActs.Yawn);
        Add("sneeze", Expressions.Sneeze, AnimalActs.Sneeze);
        Add("cough", Expressions.Cough, AnimalActs.Sneeze);
        Add("gasp", Expressions.Gasp);
        Add("smile", Expressions.Smile, Expressions.Smile);
        Add("frown", Expressions.Frown);
        Add("blink", Expressions.Blink, Expressions.Blink);
        Add("shiver", Expressions.Shiver, AnimalActs.Shake);
        Add("breathe", Expressions.Breathe, AnimalActs.Pant);
        Add("think", Expressions.Think);
        Add("blush", Expressions.Blush);
        Add("stretch", Expressions.Stretch, AnimalActs.Stretch);
        Add("scratch", Expressions.Scratch, AnimalActs.Scratch);
        Add("search", Expressions.Search, AnimalActs.Sniff);
    }
}
