using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast.Figures;

/// <summary>Statues, snowmen, dolls, bears of plush and puppets: things, until a beat has one do what only a being does.</summary>
internal static class LivingFigures
{
    private static readonly HashSet<string> Acts =
    [
        "walk", "run", "march", "sneak", "limp", "crawl", "climb", "jump", "hop", "leap", "dance", "twirl", "wave", "point", "clap", "bow", "nod", "shake_head", "shrug", "salute", "cheer", "hug", "kiss", "talk",
        "whisper", "shout", "sing", "laugh", "cry", "smile", "wink", "blink", "look", "turn", "sit", "stand_up", "kneel", "stretch", "yawn", "skate", "ski", "swim", "ride", "drive", "play", "eat", "drink", "throw",
        "catch", "kick", "wake", "come_alive", "come_to_life", "conduct", "juggle", "chase", "flee", "approach", "leave", "follow", "greet", "beckon", "pirouette", "somersault", "backflip", "cartwheel",
    ];

    /// <summary>The figure as a being, where the shot has it act; null where it is a thing.</summary>
    public static Noun? Of(Noun noun, CastMember member, Shot shot) =>
        Archetype(noun) is { } archetype && shot.Beats.Any(b => b.Who == member.Id && Acts.Contains(Actors.ActorPlan.ActionOf(b.Verb, noun)))
            ? noun with { Archetype = archetype, Kind = NounKind.Person, MassKg = Math.Max(noun.MassKg, 0.2f) }
            : null;

    /// <summary>The archetype of the figure alive, biped.statue and so on; null for what is none.</summary>
    public static string? Archetype(Noun noun) => noun.Archetype switch
    {
        "statue" => "biped.statue",
        "statue.snowman" => "biped.snowman",
        "toy.doll" when noun.Lemma.Contains("puppet", StringComparison.Ordinal) || noun.Lemma.Contains("marionette", StringComparison.Ordinal) => "biped.puppet",
        "toy.doll" when noun.Lemma is "doll" || noun.Lemma.EndsWith(" doll", StringComparison.Ordinal) => "biped.doll",
        "toy.doll" => "biped.teddy",
        _ => null,
    };
}
