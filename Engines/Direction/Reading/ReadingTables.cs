using System.Collections.Frozen;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>What reading needs to know of single words beyond their part of speech.</summary>
internal static class ReadingTables
{
    /// <summary>Verbs that govern "to" and another verb, whose doing is the other's: "tries to catch".</summary>
    public static readonly FrozenSet<string> GovernsInfinitive = Words("""
        try fail begin start want need attempt manage struggle continue learn prepare hesitate refuse threaten seem appear happen decide hope plan wish forget dare tend get
        intend strive proceed pretend use ought love like
        """);

    /// <summary>Verbs that govern another verb in -ing: "stops running".</summary>
    public static readonly FrozenSet<string> GovernsParticiple = Words("begin start stop keep continue try avoid finish resume quit go come love enjoy practise practice");

    /// <summary>Adverbs that say how near a thing comes to happening.</summary>
    public static readonly FrozenSet<string> NearMisses = Words("almost nearly barely hardly");

    /// <summary>Verbs that take someone and something: "gives her a rose".</summary>
    public static readonly FrozenSet<string> TakesRecipient = Words("give hand throw show tell pass offer bring send buy teach feed toss lend serve read sing pour make");

    /// <summary>Verbs whose object does what the next verb says: "tells him to sit", "makes her laugh", "watches a bird fly".</summary>
    public static readonly FrozenSet<string> ObjectActs = Words("tell ask order help teach force let make see watch hear beg invite allow urge want command cause get send challenge feel notice have observe film show");

    /// <summary>Of these the ones after which the bare verb stands: "makes her laugh".</summary>
    public static readonly FrozenSet<string> Observes = Words("make see watch hear let help have feel notice observe film show");

    /// <summary>Verbs of speech and writing, which quotations follow.</summary>
    public static readonly FrozenSet<string> Speaks = Words("""
        say speak tell whisper shout yell scream sing ask reply answer murmur announce call cry mutter mumble declare exclaim add warn order command beg plead laugh sigh gasp
        growl snap hiss roar bellow chant recite read greet explain remark state proclaim narrate continue begin joke tease protest admit confess promise insist suggest agree
        respond repeat cheer demand inquire interrupt groan moan sob grumble stammer drawl croak squeak purr bark hum pray swear wonder think write spell display sign caption show
        note observe counter retort quip coo wail shriek holler blurt boast complain mouth
        """);

    /// <summary>Verbs that a phrase of manner or state completes: "is tall", "grows old".</summary>
    public static readonly FrozenSet<string> Links = Words("be become look seem appear grow turn get feel stay remain sound smell taste go fall stand lie sit keep come");

    /// <summary>Verbs whose subject may follow them: "behind it rises a tower".</summary>
    public static readonly FrozenSet<string> SubjectMayFollow = Words("""
        be come go stand sit lie rise hang appear emerge live sleep rest run walk fly float fall loom wait lurk glow shine burn sail swim crouch kneel perch stretch follow pass drift
        grow roll tower dance march sprout lean await flow flicker
        """);

    /// <summary>Verbs that bring their object somewhere, so that a place hangs on them and not on the object.</summary>
    public static readonly FrozenSet<string> Moves = Words("""
        put place set lay throw toss kick push pull drop carry roll slide bring take lead drive pour lift raise lower hang move stack pile hide load pack store slip slam stick hit knock
        shoot blow send drag swing fling hurl launch pass hand turn spin spread scatter splash plant bury fit press fix tie nail fasten attach lean rest balance write paint draw catch spill spray sprinkle drip unload
        """);

    /// <summary>Frames that ask for the film rather than tell it: "show", "make a video of".</summary>
    public static readonly FrozenSet<string> AsksForFilm = Words("show make create generate film depict render imagine picture produce record animate present give visualize visualise illustrate see watch follow witness draft compose design craft feature capture portray");

    /// <summary>What such a frame is asked to make.</summary>
    public static readonly FrozenSet<string> FilmNouns = Words("video film clip movie footage animation scene image view sequence short cartoon shot depiction rendering picture story trailer montage recording portrait");

    /// <summary>Nouns that only say how much or in what arrangement, the thing itself follows "of".</summary>
    public static readonly FrozenSet<string> Groups = Words("""
        tower stack pile heap row line column circle ring group bunch load set crowd flock herd pack swarm school shoal pride gaggle colony litter team troop army gang band crew
        cluster collection handful armful cloud shower stream trail string chain series array host mob horde queue procession parade fleet convoy pyramid wall mountain mound
        piece slice chunk lump bit block scrap strip sheet blade drop droplet grain flake puff wisp burst gust splash stick loaf bar bundle clump tuft patch strand scoop spoonful
        shard sliver fragment rain variety number lot plenty couple multitude dozen pair assortment swath batch brood
        """);

    /// <summary>Of these the ones that are a part of one thing and look as it does.</summary>
    public static readonly FrozenSet<string> Pieces = Words("piece slice chunk lump bit block scrap strip sheet loaf bar clump patch strand shard sliver fragment");

    /// <summary>Nouns of form: of a material, they are the thing.</summary>
    public static readonly FrozenSet<string> Forms = Words("block cube ball sphere cylinder slab brick disc disk cone beam plank");

    /// <summary>Nouns that say only of what sort a thing is.</summary>
    public static readonly FrozenSet<string> Sorts = Words("kind sort type");

    private static readonly FrozenSet<string> PhrasalWithObject = Words("""
        blow_out pick_up put_on put_down put_out put_away put_up put_back take_off take_out take_away take_down turn_on turn_off turn_over turn_up turn_down turn_around switch_on
        switch_off knock_over knock_down knock_off knock_out throw_away throw_up throw_off pull_out pull_off pull_up pull_down pull_on pull_apart open_up close_up hold_up hold_out
        light_up set_up set_off set_down lift_up lift_off cut_off cut_out cut_up cut_down chop_up chop_down chop_off tear_off tear_up tear_apart tear_down give_away give_up give_back
        hand_over hand_out bring_up bring_out bring_back carry_away carry_out clean_up wipe_off wipe_up wipe_away pour_out fill_up fill_in break_off break_up break_down shake_off
        shake_out kick_off kick_over kick_away push_over push_away push_aside push_open tip_over call_out cry_out shout_out let_go let_out give_off send_out send_off wave_off
        stir_up eat_up drink_up drink_down gulp_down use_up wake_up sweep_up sweep_away wash_off wash_away wash_up build_up burn_down burn_up blow_up blow_off blow_away blow_down
        roll_up roll_out wrap_up unroll hang_up hang_out dig_up dig_out fold_up write_down look_up draw_up stack_up pile_up line_up point_out try_on spit_out squeeze_out scoop_up
        snuff_out stamp_out stub_out put_together snap_off snap_up flip_over lay_down lay_out set_aside gather_up raise_up scrape_off peel_off strip_off cast_off cast_out drop_off
        fish_out reel_in haul_in haul_up dust_off polish_off finish_off finish_up show_off win_over make_up make_out act_out fend_off fight_off scare_away scare_off chase_away chase_off drive_away drive_off
        """);

    /// <summary>Whether the particle makes one verb of the two, with an object of its own: "blows out the candles".</summary>
    public static bool IsPhrasal(string lemma, string particle) => PhrasalWithObject.Contains(lemma + " " + particle);

    private static FrozenSet<string> Words(string table) =>
        WordTable.Set(table).Select(word => word.Replace('_', ' ')).ToFrozenSet(StringComparer.Ordinal);
}
