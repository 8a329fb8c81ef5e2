using System.Collections.Frozen;

namespace Sora.Engines.Direction.FilmLanguage;

/// <summary>How a phrase of film language sits in its sentence.</summary>
internal enum PhraseKind
{
    /// <summary>Camera and cutting: taken out with the words that frame it ("in a … shot of").</summary>
    Camera,

    /// <summary>Look: taken out with "in … style"; as an adjective only itself.</summary>
    Look,

    /// <summary>Time of day and weather: taken out with its preposition.</summary>
    When,

    /// <summary>Says something of the film and stays in the sentence, since it describes something there too.</summary>
    Remains,
}

/// <summary>What a phrase sets.</summary>
/// <param name="Field">framing, angle, move, lens, style, grade, era, monochrome, slow, lapse, time, weather, transition; empty for words that only introduce a film.</param>
internal readonly record struct PhraseSetting(string Field, string Value);

/// <summary>The phrases of film language and what each sets.</summary>
internal static class FilmPhrases
{
    // kind | field=value field=value | pattern; pattern; …  A pattern's language: see FilmPattern.
    private const string Table = """
        Camera | framing=extreme-close-up | extreme|extremely|super|ultra close up; extreme|extremely closeup; macro shot|view|photography|footage|closeup; macro close up; !macro; ecu; very close up
        Camera | framing=close-up | close up; closeup; closeups; close ups; close shot; tight shot|framing|frame; tight close up; detail shot; insert shot; head shot; portrait shot|framing
        Camera | framing=medium | medium shot|view|framing|closeup; medium close up; medium long|wide shot; mid shot; midshot; two shot; over the shoulder; waist up shot?; cowboy shot; !medium; medium full shot
        Camera | framing=wide | wide shot|view|framing|frame; wide angle shot|view; !wide angle; long shot|view; full shot; full body shot?; establishing shot|view; master shot; panoramic shot|view; !wide; in wide; with a wide angle; with a wide angle
        Camera | framing=extreme-wide | extreme|extremely|very|ultra|super wide shot|view|angle?; extreme long shot|view; sweeping vista
        Camera | framing=extreme-wide angle=high | aerial shot|view|footage|video|drone?; aerial drone shot|footage|view; !aerial; drone shot|footage|view|video; helicopter shot|view; satellite view
        Camera | angle=low | low angle; worm's eye view?; from below; from ground level; ground level shot|view|camera?; from low down; low camera; low down shot; camera looks|looking up; camera low
        Camera | angle=high | high angle; from a height; camera looks|looking down; from high up
        Camera | angle=overhead | overhead shot|view|camera|angle|footage|framing; !overhead; top down shot|view|angle?; bird's|birds|bird eye; god's eye; from directly? above; from overhead; from straight above; straight down shot; top view; flat lay; from high above
        Camera | angle=dutch | dutch angle|tilt; canted angle|frame; tilted angle|frame|camera; oblique angle
        Camera | angle=pov | pov; point of view; first person; fpv; subjective camera; through the eyes of; through his|her|its|their eyes
        Camera | angle=eye | eye level; straight on shot|angle|view; at eye height; level? side view|shot|angle; side on view|shot?; from the side; level shot|view|camera
        Camera | move=static | static shot|camera|frame|view; static level? side view|shot; !static; fixed camera|shot|frame; locked off; locked down shot|camera; locked camera|shot; tripod shot; on a tripod; stationary camera|shot; CAM is? stays|remains|holds|stands? static|still|fixed|motionless|steady; CAM does not move; no camera movement|motion; still camera
        Camera | move=pan-left | pan left; pan to the left; pans|panning left; pans|panning to the left; CAM pans|panning ADV left; CAM pans|moves|slides|trucks ADV to the left; truck left; CAM trucks left
        Camera | move=pan-right | pan right; pan to the right; pans|panning right; pans|panning to the right; CAM pans|panning ADV right; CAM pans|moves|slides|trucks ADV to the right; truck right; CAM trucks right; panning shot|camera; pan shot; whip pan; CAM pans|pan|panning ADV across|over|along|around|with|from?; ^pan ADV across|over|along|from|around; !pan; slow pan across|over|along|of|from?; slow panning
        Camera | move=tilt-up | tilt|tilting up; CAM tilts|tilt|tilting ADV up|upward|upwards; ^tilts up
        Camera | move=tilt-down | tilt|tilting down; CAM tilts|tilt|tilting ADV down|downward|downwards; ^tilts down
        Camera | move=dolly-in | dolly|dollying in|forward; dolly shot; slow|gentle push in on?; ^push|pushing in on?; !push in; CAM pushes|push|pushing ADV in|forward|closer on|to|toward|towards?; CAM moves|creeps|glides|drifts|dollies|inches|tracks|moving|gets ADV in|forward|closer|toward|towards on|to|toward|towards?; CAM approaches; track in; ^move|moving in on; push in shot
        Camera | move=dolly-out | dolly|dollying out|back|backwards; slow pull back|out from?; ^pull|pulling back|out from?; !pull back; CAM pulls|pull|pulling ADV back|out|away from?; CAM moves|dollies|drifts|tracks|retreats|backs ADV back|out|away|backward|backwards from?; pull back shot; track out
        Camera | move=zoom-in | zoom|zooming|zooms ADV in on|to|into?; CAM zooms|zoom|zooming ADV in|into|closer on|to?; crash|snap|quick zoom; slow zoom in? on|to?; dolly zoom; zoom to|into; zoom shot; !zoom
        Camera | move=zoom-out | zoom|zooming|zooms ADV out from|of?; CAM zooms|zoom|zooming ADV out from|of?; slow zoom out from|of?
        Camera | move=orbit | orbiting|circling|rotating|revolving camera|shot|view; orbit|arc shot; !orbit; !orbiting; 360 degree|degrees? shot|rotation|spin|orbit|view|pan; CAM orbits|circles|rotates|revolves|spins|arcs|orbiting|circling|turns ADV around|round|about?; ^orbit|orbiting|circling around?; bullet time
        Camera | move=crane-up | crane|craning|boom|jib|pedestal up from|over?; crane shot up?; CAM cranes|rises|lifts|ascends|climbs|soars|booms|rising|floats ADV up|upward|upwards? from|over|above?; rising shot|camera|drone; ^rising over
        Camera | move=crane-down | crane|craning|boom|jib|pedestal down to|on|onto?; CAM cranes|booms|sinks|lowers|descends|drops|comes|floats ADV down|downward|downwards? to|on|onto|into?; descending shot|camera
        Camera | move=tracking | tracking shot|camera|view; !tracking; steadicam shot?; gimbal shot; follow|following|trailing shot|cam|camera; CAM follows|tracks|trails|chases|following|tracking ADV along|behind|alongside|after|with?; CAM moves|glides|flies|travels|sweeps|runs|drifts|floats|rolls|races|slides|swoops|gliding ADV through|over|along|past|across|with|alongside|beside|between|behind|down?; ^tracking alongside|behind|along|through|past; ^tracking
        Camera | move=handheld | handheld camera|shot|style|footage|look|feel|video|shots?; hand held camera|shot|style|footage|look|feel|video?; shaky cam|camera|footage|shot|handheld; camera shake; CAM shakes|wobbles|jitters; camcorder; body|helmet cam|camera; found footage; gopro
        Camera | lens=24 | wide angle lens; deep focus|depth
        Camera | lens=135 | telephoto lens|shot?; long lens; zoom lens
        Camera | lens=10 | fisheye|fish lens|eye lens? view|shot?
        Camera | lens=85 | shallow|narrow focus|dof; shallow depth of field; shallow depth; bokeh; blurred|blurry background; soft background; portrait lens; rack focus; selective focus; background blur
        Camera | lens=100 framing=extreme-close-up | macro lens
        Camera | slow=4 | slow|slowed motion; slow mo; slowmo; slomo; slo mo; high speed camera|footage
        Camera | slow=8 | super|ultra|extreme|extremely slow motion|mo
        Camera | slow=2 | half speed; slightly slowed
        Camera | lapse=60 | time|hyper lapse; timelapse; hyperlapse; sped|speeded up; fast motion; fast forward
        Camera | transition=fade | fade in|out from|to|on?; fades in|out; fade from|to black|white; fades from|to black|white; fade up
        Camera | transition=dissolve | dissolve; cross dissolve; crossfade; cross fade; dissolves
        Camera | transition=wipe | wipe transition; screen wipe; iris wipe|in|out
        Look | style=realistic | realistic; photorealistic; photo realistic; photoreal; lifelike; hyperrealistic; hyper realistic; ultra realistic; live action; naturalistic; true to life
        Look | style=cinematic | cinematic; cinematically; filmic; movie like; hollywood style|film|movie; blockbuster; anamorphic lens?; film|movie look|style|still|quality; 35mm|70mm|65mm film|stock; imax; feature film; movie trailer; film trailer
        Look | style=anime | anime; manga; japanese animation|cartoon
        Look | style=cartoon | cartoon; cartoons; cartoonish; cartoony; 2d animation|animated|cartoon; animated; animation style; comic strip
        Look | style=3d-cartoon | 3d cartoon|animation|animated|cgi; 3d rendered?|render|renders; cgi animation|animated?; computer animated|animation; pixar style|like|animation|film|movie
        Look | style=comic | comic book; graphic novel; comic style|panel; pop art
        Look | style=documentary | documentary; docu style; news report|footage|reel|broadcast|clip|coverage; newsreel; reportage; mockumentary; nature film; cctv footage?; security|surveillance camera|cam footage?; dashcam footage?; vlog; docudrama
        Look | style=noir monochrome=true | noir; film noir
        Look | style=noir | neo noir
        Look | style=claymation | claymation; clay|plasticine animation|animated|style|puppet|model; stop motion; plasticine; puppet animation
        Look | style=watercolour | watercolour|watercolor paint|painted?; watercolours|watercolors; aquarelle
        Look | style=ink-wash | ink wash; sumi e; ink and wash; chinese|japanese ink; ink painting
        Look | style=pixel-art | pixel art; 8|16 bit; pixelated; pixel style|animation|graphics; retro video? game
        Look | style=oil-painting | oil painting|paintings|painted|paint; impressionist painting|style; impressionistic; impressionist; painterly; oils
        Look | style=pencil-sketch | pencil sketch|drawing|drawn|sketched|sketches|animation; charcoal drawing|sketch|drawn; hand drawn; line|ink drawing; sketch style; sketched; pen and ink; crayon drawing; chalk drawing
        Look | style=paper-cutout | paper cutout|cutouts; paper cut out; cut out|cutout animation|style; papercraft; origami style|animation; paper craft|animation
        Look | style=low-poly | low poly; voxel art|style?
        Look | style=vintage | vintage footage|film|video|movie|home|style|look|photo|photograph; !vintage; retro style|look|film|footage; !retro; old film|movie|footage|timey|fashioned; home movie|movies|video|videos; super 8; 8mm|16mm film|footage?; vhs tape|footage?; archival|archive footage|film; technicolor
        Look | style=vintage monochrome=true | silent film|movie|era|comedy|picture|pictures; silent era film|comedy
        Look | style=vintage grade=sepia | sepia toned|tone|tint|tinted|tones?
        Look | style=surreal | surreal; surrealist; surrealistic; dreamlike; dream like; psychedelic
        Look | style=fantasy | fantasy film|movie|style|art|look; high fantasy; storybook; fairy tale|tale style
        Look | style=horror | horror film|movie|style|look|trailer; !horror
        Look | style=western | western film|movie|style; spaghetti western; !western
        Look | style=science-fiction | sci fi film|movie|style|look|trailer?; science fiction film|movie|style|look?
        Look | style=cyberpunk | cyberpunk
        Look | style=steampunk | steampunk
        Look | style=music-video | music video; pop video
        Look | style=commercial | tv|television|product|car? commercial|advert|advertisement|ad; infomercial; advert
        Look | monochrome=true | black and white; b w; monochrome; monochromatic; greyscale; grayscale; grey scale; gray scale
        Look | grade=warm | warm tones|colours|colors|palette|hues|grading|grade|lighting|colour|color; warmly lit|graded
        Look | grade=cool | cool|cold tones|colours|colors|palette|hues|grading|grade|lighting|colour|color; bluish tint; blue tint|tones
        Look | grade=desaturated | desaturated colours|colors|palette|look?; muted colours|colors|palette|tones|hues; washed out colours|colors?; faded colours|colors; bleach bypass; pale palette
        Look | grade=saturated | saturated colours|colors|palette?; vibrant|vivid|rich colours|colors|palette|hues; bright|bold colours|colors; highly saturated
        Look | grade=pastel | pastel colours|colors|palette|tones|hues|shades; !pastel; in pastels
        Look | grade=teal-orange | teal and orange; orange and teal
        Look | grade=high-contrast | high contrast; strong contrast; stark contrast; chiaroscuro
        Look | grade=low-contrast | low contrast; flat colours|colors
        Look | grade=low-key | low key lighting|light?; moody lighting|light; dramatic lighting|light|shadows; dim lighting
        Look | grade=high-key | high key lighting|light?
        Look | grade=soft | soft|gentle|diffused|diffuse lighting|light|focus|glow
        Look | grade=backlit | backlit; back lit; backlight; backlighting; rim light|lighting|lit; in silhouette; silhouetted
        Look | grade=grain | film grain; grainy film|footage|texture|look|video?; heavy|fine grain; with grain
        Look | grade=vignette | vignette; vignetting
        Look | grade=lens-flare | lens flare|flares
        Look | grade=letterbox | letterbox; letterboxed; black bars; widescreen; 2.39
        Look | grade=neon | neon lighting|glow|colours|colors|palette
        When | time=dawn | dawn; sunrise; daybreak; first light; break of day; sunup
        When | time=morning | morning; mornings
        When | time=noon | noon; midday; mid day; high noon; lunchtime
        When | time=afternoon | afternoon
        When | time=sunset | sunset; golden hour; sundown; setting sun; magic hour; sunset light
        When | time=dusk | dusk; twilight; evening; blue hour; nightfall; gloaming
        When | time=night | night; midnight; nighttime; night time; moonlit; moonlight; starlit; starlight; late at night; tonight; dead of night; nights; witching hour
        When | time=night light=candle | by candlelight; candlelit
        When | time=night | by lamplight|torchlight|firelight; lamplit; torchlit
        When | time=day | daytime; broad? daylight; by day; day time; in the day
        When | time=day weather=clear | sunny|bright|clear|fine|hot|summer|beautiful|summer's day
        When | time=day weather=rain | rainy|wet|drizzly day
        When | time=day weather=snow | snowy|winter|winter's day
        When | time=day weather=wind | windy|breezy|blustery day
        When | time=day weather=fog | foggy|misty|hazy day
        When | time=day weather=cloudy | cloudy|overcast|grey|gray|gloomy|dull day
        When | time=day weather=storm | stormy day
        When | season=spring | in spring|springtime; in early|late|the spring; springtime; one spring day|morning
        When | season=summer | in summer|summertime; in early|late|high|the summer; summertime
        When | season=autumn | in autumn|autumntime; in early|late|the autumn; in the fall; autumnal
        When | season=winter | in winter|wintertime; in deep|late|the winter; wintertime
        When | weather=rain | in the rain|drizzle|downpour; in pouring|heavy|light|torrential|driving rain; in the pouring|heavy|light|driving rain
        When | weather=snow | in the snow|snowfall|blizzard; in a blizzard|snowstorm; in heavy|light|falling|deep snow; in the falling|deep snow; in a snow storm
        When | weather=fog | in the fog|mist|haze; in thick|dense|heavy fog|mist; in a thick|dense|heavy fog|mist
        When | weather=storm | in the storm|thunderstorm|hurricane; in a storm|thunderstorm|hurricane; during a storm|thunderstorm|hurricane
        When | weather=wind | in the wind|breeze; in a strong? wind|breeze|gust|gale; in strong|high|heavy|fierce|gale winds|wind|force?; in a light|gentle|stiff|soft|summer|warm breeze
        When | weather=clear | in the sun|sunshine|sunlight; in bright|warm|full|golden? sunshine|sunlight|sun; under a? clear|blue|cloudless|bright sky|skies; clear|blue sky|skies overhead|above?; in the bright|warm|hot|midday sun|sunshine|sunlight
        When | weather=cloudy | under a? grey|gray|cloudy|overcast|leaden sky|skies
        Remains | weather=rain | rainy; raining; rain soaked; rainswept; drizzly
        Remains | weather=snow | snowy; snowing; snow covered|capped; wintry
        Remains | weather=fog | foggy; misty; hazy; fog shrouded; fogbound
        Remains | weather=storm | stormy; thundery; storm tossed
        Remains | weather=wind | windy; windswept; breezy; blustery; gusty
        Remains | weather=cloudy | cloudy; overcast
        Remains | weather=clear | sunny; sunlit; sun drenched; cloudless; sun dappled
        Remains | era=medieval | medieval; middle ages
        Remains | era=victorian | victorian
        Remains | era=edwardian | edwardian
        Remains | era=renaissance | renaissance
        Remains | era=prehistoric | prehistoric; stone age; ice age
        Remains | era=ancient | ancient rome|egypt|greece|roman|egyptian|greek|china
        Remains | era=future | futuristic; far future; distant future; in the future; dystopian
        Remains | era=1880s | wild west; old west
        Remains | era=1920s | roaring twenties; jazz age; twenties; art deco
        Remains | era=1930s | thirties
        Remains | era=1940s | forties; wartime; world war ii|two; second world war
        Remains | era=1910s | world war i|one; first world war
        Remains | era=1950s | fifties
        Remains | era=1960s | sixties
        Remains | era=1970s | seventies; disco era
        Remains | era=1980s | eighties
        Remains | era=1990s | nineties
        Remains | era=feudal | feudal; edo period?; samurai era
        Remains | era=regency | regency era|england|period|ball
        Camera | = | ^video|clip|footage|film|movie|image|shot|view|picture|sequence|montage|animation|scene|scenes|shots of|about|showing|featuring|where|depicting; scene|scenes in which; video|clip|film|movie|shot|scene|sequence|camera|frame opens|begins|starts|ends|closes|open|close|begin|start|end on|with; ^opening|opens|open on|with; we see|watch|hear|follow; ^we are; ^we find; we can see; the? scene|shot|video|clip|film|camera|frame shows|depicts|features|captures|reveals|catches|finds|showing|capturing; ^generate|create|make|produce|render|imagine|film|shoot me|us? a|an|the? short|new? video|clip|film|movie|animation|scene of|about|showing|where|with?; please; ^depict; ^show|showing us|me?; ^imagine; ^focus|focusing on; into frame; one|single|a continuous|long|unbroken take|shot; to reveal; off camera|screen; in focus; on camera; in frame; ^subtitled; ^opening|closing|final|first|next|last|second|third shot|scene|image; the same shot
        """;

    private static readonly Entry[] Entries = [.. Parse()];

    private static readonly FrozenDictionary<string, Entry[]> ByFirstWord = Entries
        .SelectMany(entry => entry.Pattern.FirstWords.Distinct(StringComparer.Ordinal).Select(word => (word, entry)))
        .GroupBy(pair => pair.word, pair => pair.entry, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The longest phrase that stands at a word; null when none does.</summary>
    public static (PhraseKind Kind, IReadOnlyList<PhraseSetting> Settings, int Words)? Find(List<PlainWord> words, int at)
    {
        if (!ByFirstWord.TryGetValue(words[at].Text, out var entries))
        {
            return null;
        }

        (Entry? Entry, int Words) best = default;
        foreach (var entry in entries)
        {
            var length = entry.Pattern.Match(words, at);
            if (length > best.Words && (!entry.Pattern.Alone || IsAlone(words, at, length)) && (!(entry.Pattern.Opens || entry.Pattern.Alone) || OpensFragment(words, at)))
            {
                best = (entry, length);
            }
        }

        return best.Entry is not null ? (best.Entry.Kind, best.Entry.Settings, best.Words) : null;
    }

    private static bool IsAlone(List<PlainWord> words, int at, int length) => at + length >= words.Count || words[at + length].Opens;

    private static bool OpensFragment(List<PlainWord> words, int at)
    {
        while (at > 0 && !words[at].Opens && FilmGlue.Before.Contains(words[at - 1].Text))
        {
            at--;
        }

        return at >= words.Count || words[at].Opens;
    }

    private static IEnumerable<Entry> Parse()
    {
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var kind = Enum.Parse<PhraseKind>(line[..line.IndexOf(' ', StringComparison.Ordinal)]);
            var fields = line.IndexOf('|', StringComparison.Ordinal) + 1;
            var patterns = line.IndexOf(" | ", fields, StringComparison.Ordinal);
            var settings = line[fields..patterns].Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('=')).Where(pair => pair[0].Length > 0).Select(pair => new PhraseSetting(pair[0], pair[1])).ToList();
            foreach (var pattern in line[(patterns + 3)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return new(kind, settings, FilmPattern.Parse(pattern));
            }
        }
    }

    private sealed record Entry(PhraseKind Kind, IReadOnlyList<PhraseSetting> Settings, FilmPattern Pattern);
}
