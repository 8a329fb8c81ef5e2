using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.FilmLanguage;

/// <summary>Small words that belong to a phrase of film language and go with it.</summary>
internal static class FilmGlue
{
    /// <summary>"filmed IN A SLOW tracking shot".</summary>
    public static readonly HashSet<string> Before = WordTable.Set("""
        a an the in at from with as by on into and then of his her its their filmed shot seen viewed captured taken presented rendered drawn animated done told
        slow slowly smooth smoothly gentle gently steady steadily fast quick quickly dramatic sweeping long single continuous very slight subtle extreme
        camera cameras style short funny beautiful little new simple
        """);

    /// <summary>"tracking SHOT OF a dog".</summary>
    public static readonly HashSet<string> AfterCamera = WordTable.Set("shot shots view views angle angles camera framing perspective movement move style effect footage video photography motion eye");

    /// <summary>"in anime STYLE".</summary>
    public static readonly HashSet<string> AfterLook = WordTable.Set("""
        style styled look shot shots aesthetic film films movie animation animated art artwork illustration video footage clip scene report painting photograph photo picture effect
        cinematography comedy drama lighting tone tones grade grading colour color colours colors filter quality render rendering texture feel mood short commercial aesthetics
        """);

    /// <summary>"a close-up OF", "a documentary ABOUT".</summary>
    public static readonly HashSet<string> Towards = WordTable.Set("of on about showing featuring where as depicting");

    /// <summary>"EARLY in THE morning".</summary>
    public static readonly HashSet<string> BeforeTime = WordTable.Set("at in on during by under the a an early late one this of just before after around until towards near");

    /// <summary>Words that cannot be described by an adjective before them.</summary>
    public static readonly HashSet<string> Function = WordTable.Set("""
        a an the in at from with as by on into and or but then of to for over under through across while when is are was were his her its their two three four five
        that this these those who which along around near behind beside until after before during against toward towards past out up down off it he she they one there
        """);
}
