using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>Makes a sound of about a length: its own where it has one, filling the length where it lasts.</summary>
/// <param name="seconds">How long it may last.</param>
internal delegate float[] FoleyMaker(double seconds, ulong seed);

/// <summary>A sound that has a name.</summary>
/// <param name="Level">Loudest sample close by, in dB relative to full scale.</param>
/// <param name="Lasts">Whether it goes on for as long as it is wanted, as rain does, or happens once, as a clink does.</param>
/// <param name="Make">Makes its samples, the loudest about 1.</param>
internal sealed record NamedSound(string Name, double Level, bool Lasts, FoleyMaker Make)
{
    /// <summary>Whether a contact makes it: it falls on the moment at which its source is struck.</summary>
    public bool IsContact { get; init; }

    /// <summary>Whether it comes from all around and so has no place.</summary>
    public bool IsAround { get; init; }
}

/// <summary>The lifeless sounds of the storyboard: bells and glasses, machines, weather, crowds, alarms.</summary>
internal static partial class Foley
{
    private static readonly Dictionary<string, NamedSound> Sounds = Build().ToDictionary(sound => sound.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Names = Lexicon.WordTable.Groups("""
        clink: clinking tinkle chink
        splash: splashing plunge
        plop: drip drop
        thud: thump bump
        bang: slam gunshot shot pop
        crash: smash clatter
        clang: clank
        clap: clapping
        applause: ovation
        cheer: cheering cheers crowd_roar
        murmur: crowd chatter_of_people conversation babble talking voices
        rumble: rumbling quake earthquake
        thunder: thunderclap
        crackle: fire campfire crackling bonfire flames burning
        whoosh: swish swoosh swing
        creak: creaking squeal
        rattle: rattling rattles
        rustle: rustling leaves
        sizzle: sizzling frying fizz
        jingle: keys coins jingling
        chime: chimes doorbell music-box music_box
        bell: ringing toll church_bell bells ding school_bell
        gong: gongs
        beep: beeping bleep
        horn: car_horn toot foghorn blare
        siren: sirens alarm wail
        whistle_of_steam: steam_whistle train_whistle
        phone: telephone ringtone ring
        tick: ticking tick-tock tick-tick clock watch
        door: door_slam knock_on_door
        knock: knocking knocks
        explosion: boom blast detonation explode
        firework: fireworks
        drum: drums drumming drumbeat
        heartbeat: heart pulse
        footstep: footsteps steps
        rain: raindrops downpour pitter-patter patter drizzle rainfall
        wind: gust breeze blizzard
        waves: wave surf ocean sea
        water: stream river brook waterfall fountain
        bubble: bubbles bubbling gurgle gulp boiling
        engine: motor rev whir drone vroom hum_of_engine
        rocket: liftoff thrusters launch
        helicopter: chopper rotor
        static: radio_static noise
        typing: keyboard typewriter keys_of_a_keyboard
        snap: crack break
        crunch: crunching munch chew
        glass: shatter breaking_glass shattering
        zip: zipper tear rip
        camera: shutter click
        saw: sawing scrape sanding
        hammer: hammering
        slurp: sip drinking
        kiss: smooch
        traffic: city
        train: locomotive railway
        hiss: steam spray
    """);

    /// <summary>The sound of that name or of one like it; null when there is none.</summary>
    public static NamedSound? Find(string name) => Sounds.GetValueOrDefault(Names.GetValueOrDefault(name, name));

    /// <summary>Every sound of its own.</summary>
    public static IReadOnlyCollection<NamedSound> All => Sounds.Values;

    private static NamedSound[] Build() =>
    [
        .. Struck(),
        .. Machines(),
        .. Around(),
    ];

    private static Curve C(string points) => new(points);

    private static float[] Once(double seconds, Action<float[]> fill)
    {
        var samples = Texture.Silence(seconds);
        fill(samples);
        return Texture.Normalise(samples);
    }

    /// <summary>Something that is said again and again until the time is over.</summary>
    private static float[] Repeated(double seconds, double period, double unsteady, ulong seed, Action<float[], double, int, NoiseSource> one)
    {
        var samples = Texture.Silence(seconds);
        var random = new NoiseSource(seed);
        var number = 0;
        for (var at = 0.0; at < seconds - 0.02; at += period * (1 + (unsteady * random.Next())))
        {
            one(samples, at, number, new NoiseSource(NoiseSource.Derive(seed, (ulong)number)));
            number++;
        }

        return Texture.Normalise(samples);
    }

    private static NamedSound Lasting(string name, double level, FoleyMaker make) => new(name, level, true, make);

    private static double Exp2(double x) => DeterministicMath.Exp(0.6931471805599453 * x);
}
