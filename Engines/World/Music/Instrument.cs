using Sora.Engines.Lexicon;

namespace Sora.Engines.World.Music;

/// <summary>How a body is made to sound.</summary>
internal enum Excitation
{
    Pluck,
    Strike,
    Bow,
    Blow,
    Drums,
}

/// <summary>An instrument.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Program">General MIDI program, 0 to 127.</param>
/// <param name="Excitation">By which model of our own it is played where there is no sound font.</param>
/// <param name="Lowest">Lowest MIDI note of its best register; its melodies lie within two octaves above.</param>
internal sealed record Instrument(string Name, int Program, Excitation Excitation, int Lowest)
{
    private static readonly Dictionary<string, Instrument> All = new Instrument[]
    {
        new("piano", 0, Excitation.Strike, 57), new("celesta", 8, Excitation.Strike, 72), new("music box", 10, Excitation.Strike, 72), new("vibraphone", 11, Excitation.Strike, 60),
        new("marimba", 12, Excitation.Strike, 57), new("xylophone", 13, Excitation.Strike, 67), new("bells", 14, Excitation.Strike, 60), new("organ", 19, Excitation.Blow, 52),
        new("accordion", 21, Excitation.Blow, 57), new("harmonica", 22, Excitation.Blow, 60), new("guitar", 24, Excitation.Pluck, 52), new("steel guitar", 25, Excitation.Pluck, 52),
        new("electric guitar", 27, Excitation.Pluck, 52), new("rock guitar", 30, Excitation.Pluck, 45), new("double bass", 32, Excitation.Pluck, 28), new("bass guitar", 33, Excitation.Pluck, 28),
        new("synth bass", 38, Excitation.Pluck, 28), new("violin", 40, Excitation.Bow, 62), new("viola", 41, Excitation.Bow, 55), new("cello", 42, Excitation.Bow, 43),
        new("harp", 46, Excitation.Pluck, 55), new("timpani", 47, Excitation.Strike, 36), new("strings", 48, Excitation.Bow, 52), new("slow strings", 49, Excitation.Bow, 52),
        new("choir", 52, Excitation.Blow, 55), new("trumpet", 56, Excitation.Blow, 60), new("trombone", 57, Excitation.Blow, 45), new("tuba", 58, Excitation.Blow, 33),
        new("horn", 60, Excitation.Blow, 50), new("brass", 61, Excitation.Blow, 52), new("saxophone", 66, Excitation.Blow, 52), new("oboe", 68, Excitation.Blow, 62),
        new("bassoon", 70, Excitation.Blow, 40), new("clarinet", 71, Excitation.Blow, 57), new("flute", 73, Excitation.Blow, 67), new("recorder", 74, Excitation.Blow, 67),
        new("panpipes", 75, Excitation.Blow, 64), new("whistle", 78, Excitation.Blow, 72), new("synthesizer", 81, Excitation.Bow, 57), new("pad", 89, Excitation.Bow, 52),
        new("sitar", 104, Excitation.Pluck, 52), new("banjo", 105, Excitation.Pluck, 55), new("koto", 107, Excitation.Pluck, 57), new("bagpipe", 109, Excitation.Blow, 60),
        new("fiddle", 110, Excitation.Bow, 62), new("steel drums", 114, Excitation.Strike, 60), new("drums", 0, Excitation.Drums, 35),
    }.ToDictionary(instrument => instrument.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Others = WordTable.Groups("""
        piano: keyboard grand_piano upright_piano pianist keys
        guitar: acoustic_guitar ukulele lute mandolin classical_guitar guitarist strum
        double bass: bass upright_bass contrabass
        violin: violinist
        cello: cellist
        harp: lyre harpist
        strings: orchestra string string_quartet orchestral symphony
        choir: choral voices chorus hymn
        trumpet: bugle cornet trumpeter fanfare
        horn: french_horn
        brass: brass_band marching_band band
        saxophone: sax saxophonist
        flute: flutist piccolo pipe tin_whistle
        synthesizer: synth electronic
        pad: ambient drone
        drums: drum drummer percussion bongo djembe tambourine snare
        electric guitar: electric
        organ: church_organ
        bells: bell chimes tubular_bells
        music box: music-box
        bagpipe: bagpipes
        accordion: concertina
        panpipes: pan_flute
        steel drums: steelpan
        banjo: bluegrass
    """);

    /// <summary>The instrument of that name or one like it; null when it is none.</summary>
    public static Instrument? Find(string? name)
    {
        if (name is null)
        {
            return null;
        }

        var word = name.Trim().ToLowerInvariant();
        return All.GetValueOrDefault(word) ?? (Others.GetValueOrDefault(word) is { } like ? All[like] : word.Contains(' ', StringComparison.Ordinal) ? Find(word[(word.LastIndexOf(' ') + 1)..]) : null);
    }

    /// <summary>The instrument of exactly that name.</summary>
    public static Instrument Of(string name) => All[name];
}
