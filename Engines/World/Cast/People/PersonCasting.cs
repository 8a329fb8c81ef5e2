using System.Globalization;
using System.Numerics;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast.People;

/// <summary>From a noun, adjectives and garments to a person. What is said is worn; what the role is known by comes next; the rest is drawn by lot.</summary>
internal static class PersonCasting
{
    private static readonly int[] Skins = [0xE8B896, 0xD39B74, 0xB97F56, 0x8D5A3B, 0x5E3B25, 0xF0C8A8];
    private static readonly int[] Hairs = [0x2A1C14, 0x4A3020, 0x7A4A28, 0xB98A4A, 0x181414, 0x8A3F22];
    private static readonly int[] Irises = [0x3A2416, 0x4A6B8A, 0x5A7A4A, 0x2A1A10];
    private static readonly string[] Tops = ["blue shirt", "green sweater", "yellow tee", "purple sweater", "teal shirt", "grey hoodie", "red tee"];
    private static readonly string[] Bottoms = ["#2C3648 trousers", "#4A4238 trousers", "#3E5F8A trousers", "#35404A trousers"];
    private static readonly Hairdo[] MensHair = [Hairdo.Short, Hairdo.Parted, Hairdo.Crop, Hairdo.Spiky, Hairdo.Curls];
    private static readonly Hairdo[] WomensHair = [Hairdo.Bob, Hairdo.Ponytail, Hairdo.Long, Hairdo.Long, Hairdo.Bob];
    private static readonly HashSet<string> Women = Words("""
        woman girl lady gal queen princess grandmother grandma granny nana granddaughter mother mom mum mommy daughter sister aunt niece wife girlfriend waitress witch actress bride nun nurse ballerina
        mermaid goddess heroine housewife stewardess geisha policewoman businesswoman maid fairy schoolgirl cowgirl empress cheerleader anchorwoman
        """);

    private static readonly HashSet<string> Men = Words("""
        man boy guy fellow bloke dude father dad daddy uncle son brother husband boyfriend king prince grandfather grandpa granddad grandson policeman fireman businessman salesman cowboy wizard monk samurai
        viking santa gentleman groom lad
        """);

    /// <param name="member">Who.</param>
    /// <param name="noun">What the lexicon knows of it.</param>
    /// <param name="random">By the film's seed and the cast id, so that the same person looks the same in every shot.</param>
    /// <param name="copy">Which of several alike, from 0.</param>
    public static Person Of(CastMember member, Noun noun, SeededRandom random, int copy = 0)
    {
        var role = Role.Find(noun.Lemma, member.Adjectives);
        HashSet<string> said = [.. member.Adjectives ?? []];
        HashSet<string> features = [.. role?.Features ?? [], .. said];
        var coin = random.Next();
        var female = Women.Contains(noun.Lemma) || noun.Traits.HasFlag(NounTraits.Female) || said.Contains("female") || features.Contains("female")
            || (!Men.Contains(noun.Lemma) && !noun.Traits.HasFlag(NounTraits.Male) && !features.Contains("male") && !said.Contains("male") && coin < 0.45);
        var childhood = noun.Traits.HasFlag(NounTraits.Child) ? (features.Contains("babylike") ? 1 : 0.6) : 0;
        var grown = Grown.Is(member);
        if (grown)
        {
            // What a child wears is cut for a grown person, and a man's beard is grey by now.
            features.UnionWith(said.Contains("grown") || said.Contains("adult") || said.Contains("grown-up") ? [] : ["old", "bearded"]);
        }

        var old = features.Contains("old") || features.Contains("elderly") || noun.Traits.HasFlag(NounTraits.Old);
        var skin = SkinOf(features, Skins[random.Below(Skins.Length)]);
        var hair = HairOf(features, old, Hairs[random.Below(Hairs.Length)]);
        var hairdo = HairdoOf(features) ?? (childhood >= 1 ? Hairdo.Crop : (female ? WomensHair : MensHair)[random.Below(5)]);
        var iris = Surface.FromSrgb(SurfaceMaterial.Gloss, features.Contains("redeyes") ? 0xC01818 : features.Contains("blue-eyed") ? 0x4A8AD0 : Irises[random.Below(Irises.Length)]);
        var beard = BeardOf(features) is var bearded && bearded == Beard.None && !female && childhood == 0 && role is null && random.Next() < 0.25 ? Beard.Full : female ? Beard.None : bearded;
        return new Person
        {
            Skin = skin,
            Hair = hair,
            Iris = iris,
            Hairdo = hairdo,
            Beard = beard,
            Female = female,
            Childhood = childhood,
            Old = old,
            Girth = Any(features, "fat", "plump", "heavy", "chubby", "obese", "stout", "overweight") ? 1.45 : Any(features, "slim", "thin", "skinny", "slender", "lean") ? 0.86 : 1,
            Muscle = Any(features, "muscular", "strong", "burly", "athletic", "brawny") ? 1.28 : Any(features, "slim", "thin", "skinny", "slender") ? 0.88 : 1,
            Outfit = OutfitOf(member, grown ? Lengthened(role) : role, female, childhood, features.Contains("shirtless"), random),
            Marks = features,
            Tool = role?.ToolOf(copy),
            Mood = Moods.Of(member.Adjectives),
        };
    }

    /// <summary>A grown person's cut of what a child wears: trousers for shorts, shoes for sneakers and socks, no cap.</summary>
    private static Role? Lengthened(Role? role) => role is null ? null : role with
    {
        Wears = [.. role.Wears.Where(w => !w.EndsWith("socks", StringComparison.Ordinal)).Select(w => w.Replace("shorts", "trousers", StringComparison.Ordinal).Replace("tee", "sweater", StringComparison.Ordinal).Replace("red sneakers", "brown shoes", StringComparison.Ordinal))],
    };

    /// <summary>The same person hewn of one stone, in a robe unless clothes are said.</summary>
    public static Person OfStone(Person person, Surface stone) => person with
    {
        Skin = stone,
        Hair = stone with { Colour = stone.Colour * 0.9f },
        Iris = stone,
        Hairdo = Hairdo.Curls,
        Outfit = person.Outfit.Hewn(stone),
        Marks = new HashSet<string>(person.Marks) { "stone" },
        Tool = null,
    };

    private static Surface SkinOf(HashSet<string> features, int drawn) => Surface.FromSrgb(
        SurfaceMaterial.Skin,
        features.Contains("whiteface") || features.Contains("sheeted") ? 0xF4F0EA
        : features.Contains("zombieskin") ? 0x8CA27C
        : features.Contains("greenish") ? 0x9CB86A
        : features.Contains("redskin") ? 0xB8342A
        : features.Contains("alienhead") ? 0x9CC48C
        : features.Contains("furry") ? 0x6B4A30
        : features.Contains("wrapped") ? 0xD8CDB4
        : Any(features, "pale", "white-skinned") ? 0xF0DCD0
        : Any(features, "black-skinned", "dark-skinned") ? 0x5E3B25
        : Any(features, "tanned", "brown-skinned") ? 0xB97F56
        : features.Contains("sooty") ? 0xA07858
        : drawn);

    private static Surface HairOf(HashSet<string> features, bool old, int drawn) => Surface.FromSrgb(
        SurfaceMaterial.Fur,
        Any(features, "white-haired") ? 0xEDEBE6
        : Any(features, "blonde", "blond", "fair-haired", "golden-haired") ? 0xDDB463
        : features.Contains("redafro") ? 0xD8362A
        : Any(features, "redhaired", "red-haired", "ginger", "redheaded", "auburn") ? 0xB3502A
        : Any(features, "black-haired", "raven-haired", "widowspeak") ? 0x121012
        : Any(features, "brown-haired", "brunette") ? 0x5A3A22
        : Any(features, "pink-haired") ? 0xE870A8
        : Any(features, "blue-haired") ? 0x3A70D0
        : Any(features, "green-haired") ? 0x3A9A4A
        : old || Any(features, "grey-haired", "gray-haired") ? 0xC9C6C0
        : drawn);

    private static Hairdo? HairdoOf(HashSet<string> features) =>
        Any(features, "bald", "sheeted", "wrapped", "hairless") ? Hairdo.Bald
        : Any(features, "balding") ? Hairdo.Balding
        : Any(features, "wig") ? Hairdo.Wig
        : Any(features, "redafro", "afro") ? Hairdo.Afro
        : Any(features, "curly", "curls", "curly-haired") ? Hairdo.Curls
        : Any(features, "bun") ? Hairdo.Bun
        : Any(features, "ponytail", "ponytailed") ? Hairdo.Ponytail
        : Any(features, "braids", "braided", "pigtails") ? Hairdo.Braids
        : Any(features, "mohawk", "punk") ? Hairdo.Mohawk
        : Any(features, "topknot") ? Hairdo.Topknot
        : Any(features, "longhair", "long-haired") ? Hairdo.Long
        : Any(features, "bob") ? Hairdo.Bob
        : Any(features, "spiky", "spiky-haired", "messy") ? Hairdo.Spiky
        : Any(features, "parted", "widowspeak") ? Hairdo.Parted
        : Any(features, "crop", "short-haired") ? Hairdo.Crop
        : Any(features, "short") && features.Contains("male") ? Hairdo.Short
        : null;

    private static Beard BeardOf(HashSet<string> features) =>
        Any(features, "longbeard", "long-bearded") ? Beard.Long
        : Any(features, "bearded") ? Beard.Full
        : Any(features, "goatee") ? Beard.Goatee
        : Any(features, "moustache", "mustachioed", "moustached") ? Beard.Moustache
        : Beard.None;

    private static Outfit OutfitOf(CastMember member, Role? role, bool female, double childhood, bool bare, SeededRandom random)
    {
        var worn = new Dictionary<Slot, Wear>();
        foreach (var garment in member.Wears ?? [])
        {
            // A chef's hat is a chef's hat, also where only its colour is said.
            var usual = garment.Noun is "hat" or "cap" or "helmet" ? role?.Wears.Select(Parse).FirstOrDefault(w => w?.Cut.Slot == Slot.Head)?.Cut : null;
            if ((usual ?? Cuts.Find(garment.Noun)) is { } cut)
            {
                Put(worn, Make(cut, garment.Adjectives ?? [], null));
            }
        }

        // A uniform is what the role wears anyhow; its colour may be said.
        var uniform = member.Wears?.FirstOrDefault(g => g.Noun is "uniform" or "costume" or "outfit" or "clothes");
        var dyed = uniform is null ? null : Adjectives.Colour(uniform.Adjectives);
        foreach (var phrase in role?.Wears ?? [])
        {
            if (Parse(phrase) is { } wear && Fits(worn, wear.Cut, member.Wears is { Count: > 0 }))
            {
                worn[wear.Cut.Slot] = dyed is { } colour && wear.Cut.Slot is Slot.Top or Slot.Over or Slot.Legs ? wear with { Main = new(wear.Main.Material, Surfaces.Linear(dyed ?? Vector3.One)) } : wear;
            }
        }

        // What is still bare is dressed by lot; the lot is drawn in any case, so that a said garment changes nothing else.
        var top = Tops[random.Below(Tops.Length)];
        var bottom = Bottoms[random.Below(Bottoms.Length)];
        var dress = female && childhood == 0 && role is null && random.Next() < 0.15;
        var covered = worn.GetValueOrDefault(Slot.Top) is { Cut.Hem: > 0.4 };
        bare |= worn.GetValueOrDefault(Slot.Over)?.Cut.Name == "pelt";
        covered |= worn.GetValueOrDefault(Slot.Over)?.Cut.Name == "pelt";
        if (!bare && !worn.ContainsKey(Slot.Top))
        {
            worn[Slot.Top] = Parse(dress && !worn.ContainsKey(Slot.Legs) ? "#B8405A dress" : worn.GetValueOrDefault(Slot.Over)?.Cut.Name is "suit" or "tailcoat" or "labcoat" ? "white shirt" : top)!;
            covered = worn[Slot.Top].Cut.Hem > 0.4;
        }

        if (!covered && !worn.ContainsKey(Slot.Legs) && !(role is not null && worn.GetValueOrDefault(Slot.Top)?.Cut.Name is "bodysuit" or "swimsuit" or "sheet"))
        {
            worn[Slot.Legs] = worn.GetValueOrDefault(Slot.Over) is { Cut.Name: "suit" } suit ? Make(Cuts.Find("trousers")!, [], null) with { Main = suit.Main } : Parse(bottom)!;
        }

        if (!worn.ContainsKey(Slot.Feet))
        {
            worn[Slot.Feet] = Parse(role is null ? "#3A2A20 shoes" : "black shoes")!;
        }

        return new Outfit(worn);
    }

    private static void Put(Dictionary<Slot, Wear> worn, Wear wear) => worn[wear.Cut.Slot] = wear;

    // Who is said to wear a dress wears no trousers of the role's; who is said to wear a shirt keeps no coat over it.
    private static bool Fits(Dictionary<Slot, Wear> worn, Cut cut, bool said) =>
        !worn.ContainsKey(cut.Slot)
        && !(said && cut.Slot is Slot.Over or Slot.Legs && worn.GetValueOrDefault(Slot.Top) is { Cut.Hem: > 0.4 })
        && !(said && cut.Slot == Slot.Over && worn.ContainsKey(Slot.Top));

    /// <summary>"checked red shirt/white": patterns and colours, the cut, the trim's colour; null for what has no cut.</summary>
    private static Wear? Parse(string phrase)
    {
        var slash = phrase.IndexOf('/', StringComparison.Ordinal);
        var words = (slash < 0 ? phrase : phrase[..slash]).Split(' ');
        return Cuts.Find(words[^1]) is { } cut ? Make(cut, words[..^1], slash < 0 ? null : phrase[(slash + 1)..].Split(' ')[0]) : null;
    }

    private static Wear Make(Cut cut, IReadOnlyList<string> adjectives, string? trim)
    {
        var material = cut.Name switch
        {
            "armour" or "knighthelm" or "crown" or "tiara" or "hornedhelmet" => SurfaceMaterial.Metal,
            "shoes" or "boots" or "belt" or "bodysuit" or "bigshoes" or "skates" or "flippers" => SurfaceMaterial.Rubber,
            "hardhat" or "minerhat" or "firehelmet" or "helmet" or "spacehelmet" or "boxinggloves" or "airtank" => SurfaceMaterial.Gloss,
            "pelt" or "furcollar" or "bearskin" => SurfaceMaterial.Fur,
            _ => SurfaceMaterial.Cloth,
        };
        var colour = ColourOf(adjectives) ?? UsualColour(cut.Name);
        var main = new Surface(material, colour);
        return new Wear(cut, main, trim is null ? Darker(main) : new Surface(material, ColourOf([trim]) ?? colour))
        {
            Pattern = adjectives.Select(a => Adjectives.Find(a) is { Kind: AdjectiveKind.Pattern } found ? found.Value : a is "torn" or "camouflage" ? a : null).FirstOrDefault(p => p is not null),
        };
    }

    private static Vector3? ColourOf(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (word[0] == '#')
            {
                return LinearColour.FromSrgb(int.Parse(word[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            }
        }

        return Adjectives.Colour([.. words.Select(w => w.Replace('_', ' '))]) is { } named ? Surfaces.Linear(named) : null;
    }

    private static Vector3 UsualColour(string cut) => LinearColour.FromSrgb(cut switch
    {
        "shirt" or "labcoat" or "bridal" or "chefhat" or "apron" or "halfapron" or "sheet" or "ruff" or "jabot" or "spacesuit" or "skates" or "bridalveil" => 0xF2F0EB,
        "suit" or "tailcoat" => 0x23262E,
        "shoes" or "boots" or "belt" => 0x3A2A20,
        "crown" or "tiara" => 0xE0A526,
        "tophat" or "glasses" or "sunglasses" or "goggles" or "stethoscope" or "witchhat" or "bowtie" => 0x1A1A1C,
        "strawhat" => 0xE0C070,
        "hardhat" => 0xF2C531,
        "armour" or "helmet" => 0xB9BDC2,
        "scarf" or "cape" or "tie" => 0xB02A2A,
        "cowboyhat" or "sandals" or "fedora" => 0x8A6238,
        "coat" => 0x6E5A44,
        "dress" or "kimono" => 0xB8405A,
        "barefoot" => 0xD9A382,
        _ => 0x5A6B85,
    });

    private static Surface Darker(Surface s) => s with { Colour = s.Colour * 0.62f };

    private static bool Any(HashSet<string> features, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (features.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Words(string words) => [.. words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
