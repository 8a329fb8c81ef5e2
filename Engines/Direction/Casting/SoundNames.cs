using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>Nouns and verbs that name what is heard.</summary>
internal static class SoundNames
{
    private static readonly HashSet<string> Nouns = WordTable.Set("""
        roar clink splash plop thud bang crash boom clang clank creak rumble whoosh crackle squeak squeal honk buzz sizzle rattle rustle thump clatter jingle tinkle swish hiss
        applause cheer cheering clapping laughter birdsong barking hoot footstep chime beep wail screech murmur ding growl howl chirp chirping meow snort slurp gulp gurgle
        thunderclap heartbeat noise sound echo chatter hum humming chatter giggle sob groan moan shriek yelp squawk quack croak neigh whinny clop clip-clop pitter-patter patter
        clapping silence music-box ticking whir drone ambience crunch snap
        """);

    private static readonly HashSet<string> Music = WordTable.Set("music soundtrack song melody tune lullaby jazz waltz tango symphony anthem techno hip-hop rock-music score ballad serenade reggae blues march-music");

    private static readonly HashSet<string> Sounding = WordTable.Set("""
        roar clink splash plop thud bang crash boom clang clank creak rumble whoosh crackle squeak squeal honk buzz sizzle rattle rustle thump clatter jingle tinkle swish hiss
        applaud cheer clap laugh hoot chime beep wail screech ding growl howl chirp meow snort slurp gurgle bark toll ring tick whistle hum sing scream shout gasp giggle sob groan moan
        shriek yelp squawk quack croak neigh whinny purr bleat moo baa cluck crow caw tweet twitter toot blare click pop crunch fizz bubble thunder whir drone cough sneeze snore sigh
        cry yawn yell knock drum strum patter chatter
        """);

    private static readonly HashSet<string> Speech = WordTable.Set("dialogue dialog dialogues speech speeches talking talk voice voices voiceover voice-over narration conversation chatter murmur");

    private static readonly HashSet<string> OfPeople = WordTable.Set("crowd crowds people audience applause cheer cheers cheering laughter footstep footsteps clapping");

    private static readonly HashSet<string> Generic = WordTable.Set("sound play echo resound");

    public static bool IsSound(string noun) => Nouns.Contains(noun);

    public static bool IsMusic(string noun) => Music.Contains(noun) || noun.EndsWith(" music", StringComparison.Ordinal);

    /// <summary>Whether it names words that are spoken: "dialogue", "soft voice".</summary>
    public static bool IsSpeech(string noun) => Speech.Contains(noun[(noun.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether people make it: "crowd", "applause".</summary>
    public static bool IsOfPeople(string noun) => IsSpeech(noun) || OfPeople.Contains(noun[(noun.LastIndexOf(' ') + 1)..]);

    /// <summary>Whether doing it is heard: bark, toll, crackle.</summary>
    public static bool IsSounding(string verb) => Sounding.Contains(verb);

    /// <summary>Whether it only says that something is heard: "a gong sounds".</summary>
    public static bool IsGeneric(string verb) => Generic.Contains(verb);
}
