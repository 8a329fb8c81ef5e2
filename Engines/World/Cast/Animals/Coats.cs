using Sora.Engines.Lexicon;
using Sora.Engines.World.Picture;
using Sora.Storyboards;

namespace Sora.Engines.World.Cast.Animals;

/// <summary>Coats by noun, by archetype where the noun is not known; a colour or pattern among the adjectives dyes the fur.</summary>
internal static class Coats
{
    public static Coat Of(CastMember member, Noun noun)
    {
        var coat = ByNoun(noun.Lemma) ?? ByNoun(noun.Lemma[(noun.Lemma.LastIndexOf(' ') + 1)..]) ?? ByArchetype(noun.Archetype);
        if (Adjectives.Colour(member.Adjectives) is { } colour)
        {
            coat = coat with { Fur = new(coat.Fur.Material, Surfaces.Linear(colour)), Marking = coat.Marking is Marking.Patches or Marking.Mask ? Marking.None : coat.Marking };
        }

        foreach (var word in member.Adjectives ?? [])
        {
            coat = word switch
            {
                "striped" or "tabby" or "stripy" => coat with { Marking = Marking.Stripes },
                "spotted" or "speckled" => coat with { Marking = Marking.Spots },
                "fluffy" or "shaggy" or "furry" => coat with { Girth = coat.Girth * 1.18, Tail = coat.Tail == TailForm.Thin ? TailForm.Bushy : coat.Tail },
                "fat" or "chubby" or "plump" => coat with { Girth = coat.Girth * 1.25, Waist = 1.05 },
                _ => coat,
            };
        }

        return coat;
    }

    private static Coat ByArchetype(string archetype) => archetype.Split('.', '/') switch
    {
        [_, "cat", "big", ..] => ByNoun("lion")! with { Ruff = false },
        [_, var kind, ..] when ByNoun(kind) is { } coat => coat,
        [_, "rodent", ..] => ByNoun("mouse")!,
        ["reptile", ..] => ByNoun("lizard")!,
        _ => ByNoun("dog")!,
    };

    private static Coat? ByNoun(string lemma) => lemma switch
    {
        "dog" or "retriever" or "labrador" or "golden retriever" or "labrador retriever" or "hound" or "puppy" => Make(0xD9A75C, 0xEBD3A8, 0xB07A38) with { Ears = Ears.Hanging, Tail = TailForm.Bushy, TailGirth = 1.3, SnoutWidth = 1.08 },
        "beagle" => Make(0xB8743A, 0xF4EEE4, 0x2A1E16) with { Ears = Ears.Hanging, EarSize = 1.2, Marking = Marking.Mask, SnoutWidth = 1.05 },
        "german shepherd" => Make(0xA8743E, 0xC99A62, 0x1E1814) with { Marking = Marking.Mask, Tail = TailForm.Bushy, TailGirth = 1.6, Snout = 1.95 },
        "border collie" or "collie" => Make(0x1E1C1C, 0xF4F1EA, 0x141212) with { Marking = Marking.Bib, Tail = TailForm.Bushy, TailGirth = 1.9, Snout = 1.9 },
        "dalmatian" => Make(0xF2EFEA, 0xF4F1EC, 0x181616) with { Marking = Marking.Spots, Ears = Ears.Hanging },
        "corgi" => Make(0xD48A3E, 0xF6F0E4, 0x8A5220) with { Marking = Marking.Bib, EarSize = 1.35, Snout = 1.6, Tail = TailForm.Stub, LegGirth = 1.5, Girth = 0.92, Waist = 0.95 },
        "bulldog" or "pug" or "boxer dog" => Make(0xD8B288, 0xF2E9DC, 0x3A2A22) with { Jowls = true, Snout = 1.02, SnoutWidth = 1.45, SnoutDrop = 0.45, Ears = Ears.Hanging, EarSize = 0.6, Waist = 0.82, LegGirth = 1.75, Tail = TailForm.Stub, NeckGirth = 1.3 },
        "dachshund" => Make(0x8A4A22, 0xB0723E, 0x5A2E14) with { Ears = Ears.Hanging, EarSize = 1.25, Snout = 2.15, SnoutWidth = 0.82, LegGirth = 1.35, Girth = 0.72, Waist = 0.96 },
        "poodle" => Make(0xE8E2DA, 0xE4DCD2, 0x3A3230) with { Marking = Marking.Clipped, Ears = Ears.Hanging, EarSize = 1.35, Snout = 2.0, SnoutWidth = 0.72, Girth = 0.85, LegGirth = 0.8 },
        "husky" or "malamute" => Make(0x5C6068, 0xF4F2EE, 0x2A2C32) with { Marking = Marking.Mask, Tail = TailForm.Curl, TailGirth = 2.0, EarSize = 1.1 },
        "yorkshire terrier" or "yorkie" or "chihuahua" or "pomeranian" or "terrier" => Make(0xB87A3E, 0xD8A868, 0x3A2A20) with { EarSize = 1.3, Snout = 1.35, EyeSize = 1.25, Tail = TailForm.Bushy, TailGirth = 1.6 },
        "wolf" or "coyote" or "dingo" => Make(0x7E7B76, 0xD8D2C6, 0x3A3836) with { Snout = 2.0, Tail = TailForm.Bushy, TailGirth = 2.0, Marking = Marking.Mask, NeckGirth = 1.25 },
        "fox" => Make(0xD2622A, 0xF6F0E8, 0x1C1512) with { Snout = 1.9, SnoutWidth = 0.72, Tail = TailForm.Plume, TailGirth = 2.6, Girth = 0.88, Marking = Marking.Bib, EarSize = 1.3, LegGirth = 0.8 },
        "cat" or "kitty" or "tomcat" or "kitten" => Make(0xD08A4A, 0xF3E2C8, 0x7A4218) with { Snout = 0.98, SnoutDrop = 0.30, SnoutWidth = 0.82, Girth = 0.82, Whiskers = true, EyeSize = 1.3, Marking = Marking.Stripes, TailGirth = 1.25, LegGirth = 0.95 },
        "lynx" or "bobcat" or "puma" or "cougar" => Make(0xB88C58, 0xEBDCC0, 0x2A1E16) with { Snout = 1.1, SnoutWidth = 1.05, Whiskers = true, Tail = TailForm.Thin, EarSize = 1.2 },
        "rabbit" or "bunny" or "hare" or "jackrabbit" => Make(0xA8957E, 0xF2ECE2, 0x4A3A30) with { Snout = 0.92, SnoutDrop = 0.25, SnoutWidth = 0.8, Ears = Ears.Long, Waist = 1.1, Tail = TailForm.Stub, TailGirth = 2.4, Whiskers = true, EyeSize = 1.3 },
        "squirrel" or "chipmunk" => Make(0xA85A28, 0xF0E2CC, 0x5A2E14) with { Snout = 1.15, SnoutWidth = 0.72, SnoutDrop = 0.25, EarSize = 0.9, Tail = TailForm.Plume, TailGirth = 6.0, Waist = 1.1, EyeSize = 1.35 },
        "horse" or "stallion" or "mare" or "steed" or "pony" or "foal" => Make(0x7A4728, 0x5A3420, 0x1A1412) with { Snout = 3.0, SnoutDrop = 1.75, SnoutWidth = 0.86, Crest = true, Tail = TailForm.Hair, TailGirth = 2.4, Hooves = true, EarSize = 0.85, NeckGirth = 1.25, LegGirth = 0.92 },
        "unicorn" or "pegasus" => Make(0xF4F1EC, 0xEADFE0, 0xC878C0) with { Snout = 3.0, SnoutDrop = 1.75, SnoutWidth = 0.86, Crest = true, Tail = TailForm.Hair, TailGirth = 2.6, Horns = Horns.Unicorn, Hooves = true, NeckGirth = 1.25 },
        "zebra" => Make(0xF2F0EC, 0x2A2828, 0x161618) with { Snout = 2.5, SnoutDrop = 1.6, SnoutWidth = 1.0, Crest = true, Tail = TailForm.Tuft, Marking = Marking.Stripes, Hooves = true, EarSize = 1.0, NeckGirth = 1.25 },
        "donkey" or "mule" => Make(0x8A837A, 0xE8E2D8, 0x2E2A28) with { Snout = 2.8, SnoutDrop = 1.6, Ears = Ears.Long, EarSize = 0.7, Crest = true, Tail = TailForm.Tuft, Hooves = true },
        "cow" or "calf" or "cattle" => Make(0xF2EEE8, 0xE8B4A4, 0x1E1A18) with { Snout = 2.3, SnoutDrop = 1.05, SnoutWidth = 1.3, Ears = Ears.Broad, Waist = 1.05, Horns = Horns.Cattle, Marking = Marking.Patches, Tail = TailForm.Tuft, Hooves = true },
        "bull" or "ox" or "buffalo" or "bison" => Make(0x3A2A20, 0x5A4636, 0x18120E) with { Snout = 2.2, SnoutDrop = 1.05, SnoutWidth = 1.35, Ears = Ears.Broad, Waist = 0.82, NeckGirth = 1.6, Horns = Horns.Cattle, Tail = TailForm.Tuft, Hooves = true },
        "deer" or "stag" or "reindeer" or "elk" or "moose" or "antelope" => Make(0xA06A3C, 0xEAD8BC, 0x3A2618) with { Snout = 2.2, SnoutDrop = 0.85, SnoutWidth = 0.78, Ears = Ears.Broad, Girth = 0.88, LegGirth = 0.62, Horns = Horns.Antlers, Tail = TailForm.Stub, TailGirth = 1.3, Hooves = true },
        "doe" or "fawn" or "gazelle" => Make(0xB0763F, 0xF0E2C8, 0xF4E8D4) with { Snout = 2.0, SnoutDrop = 0.8, SnoutWidth = 0.78, Ears = Ears.Broad, Girth = 0.86, LegGirth = 0.6, Marking = Marking.Spots, Tail = TailForm.Stub, Hooves = true },
        "camel" => Make(0xC49A5E, 0xD8B888, 0x6A4A28) with { Snout = 2.3, SnoutDrop = 0.8, Ears = Ears.Round, EarSize = 0.7, Humps = 2, Tail = TailForm.Tuft, Hooves = true, LegGirth = 0.85, NeckGirth = 1.0 },
        "llama" or "alpaca" => Make(0xF0E6D4, 0xE8D8BC, 0x4A3A2C) with { Snout = 1.6, SnoutDrop = 0.5, Ears = Ears.Long, EarSize = 0.42, Marking = Marking.Wool, Tail = TailForm.Stub, NeckGirth = 1.7 },
        "sheep" or "lamb" or "ewe" => Make(0xF0ECE2, 0x2E2926, 0x1C1816) with { Snout = 1.9, SnoutDrop = 0.8, Ears = Ears.Broad, EarSize = 0.8, Waist = 1.1, Marking = Marking.Wool, Tail = TailForm.Stub, Hooves = true },
        "ram" => Make(0xEAE2D2, 0xD8C8AC, 0x2A241E) with { Snout = 1.9, SnoutDrop = 0.8, Ears = Ears.Broad, EarSize = 0.7, Horns = Horns.Curled, Marking = Marking.Wool, Tail = TailForm.Stub, Hooves = true },
        "goat" => Make(0xE6DED0, 0xD2C6B2, 0x3A3028) with { Snout = 2.1, SnoutDrop = 0.8, SnoutWidth = 0.85, Ears = Ears.Broad, EarSize = 0.9, Horns = Horns.Curled, GoatBeard = true, Tail = TailForm.Stub, Hooves = true },
        "pig" or "hog" or "piglet" => Make(0xF0ABA0, 0xEA978C, 0x8A4A46) with { Snout = 1.55, SnoutDrop = 0.45, SnoutWidth = 1.05, FlatNose = true, Waist = 1.08, Tail = TailForm.Curl, TailGirth = 0.35, Hooves = true },
        "boar" => Make(0x4A3A30, 0x6A5646, 0x1E1814) with { Snout = 2.0, FlatNose = true, Tail = TailForm.Thin, Hooves = true },
        "lion" => Make(0xD0A258, 0xEBD8AC, 0x7A4420) with { Snout = 1.45, SnoutWidth = 1.2, Ears = Ears.Round, Ruff = true, Tail = TailForm.Tuft, TailGirth = 1.2, Whiskers = true, LegGirth = 1.15 },
        "lioness" => Make(0xD0A258, 0xEBD8AC, 0x7A4420) with { Snout = 1.45, SnoutWidth = 1.2, Ears = Ears.Round, Tail = TailForm.Tuft, Whiskers = true },
        "tiger" => Make(0xE0822A, 0xF6EEE0, 0x18120E) with { Snout = 1.38, SnoutWidth = 1.2, Ears = Ears.Round, Marking = Marking.Stripes, Whiskers = true, LegGirth = 1.15, TailGirth = 1.3 },
        "leopard" or "jaguar" or "cheetah" => Make(0xDCAA50, 0xF4E8CC, 0x221810) with { Snout = 1.35, SnoutWidth = 1.05, Ears = Ears.Round, Marking = Marking.Spots, Whiskers = true, TailGirth = 1.2 },
        "panther" => Make(0x1C1C20, 0x26262A, 0x0E0E10) with { Snout = 1.38, SnoutWidth = 1.1, Ears = Ears.Round, Whiskers = true },
        "bear" or "grizzly" => Make(0x5A3A24, 0x8A6240, 0x1A1310) with { Snout = 1.6, SnoutWidth = 1.1, Ears = Ears.Round, EarSize = 0.9, Waist = 1.05, LegGirth = 1.75, Tail = TailForm.None, NeckGirth = 1.7 },
        "polar bear" => Make(0xF0EDE4, 0xF4F1EA, 0x2A2826) with { Snout = 1.8, SnoutWidth = 0.98, Ears = Ears.Round, EarSize = 0.7, Waist = 1.08, LegGirth = 1.75, Tail = TailForm.None, NeckGirth = 1.6 },
        "panda" or "giant panda" => Make(0xF4F1EC, 0xF4F1EC, 0x181618) with { Snout = 1.2, SnoutWidth = 1.1, Ears = Ears.Round, Waist = 1.1, LegGirth = 1.75, Marking = Marking.Panda, Tail = TailForm.None, NeckGirth = 1.5 },
        "koala" => Make(0x9A9CA2, 0xE8E6E2, 0x2A2A2E) with { Snout = 1.05, Ears = Ears.Round, EarSize = 1.6, LegGirth = 1.5, Tail = TailForm.None },
        "raccoon" or "badger" or "skunk" => Make(0x7A7672, 0xE4DFD6, 0x1E1C1C) with { Snout = 1.55, Ears = Ears.Round, Marking = Marking.Panda, Tail = TailForm.Bushy, TailGirth = 2.4, Girth = 1.2 },
        "elephant" or "mammoth" => Make(0x8A8682, 0x96928E, 0x4A4744) with { Snout = 1.1, Ears = Ears.Fans, Waist = 1.08, LegGirth = 2.1, Trunk = true, Tail = TailForm.Tuft, TailGirth = 0.6, NeckGirth = 1.7 },
        "giraffe" => Make(0xE4B868, 0xF0DCB4, 0x8A4E20) with { Snout = 2.5, SnoutDrop = 1.0, SnoutWidth = 0.8, Ears = Ears.Broad, Horns = Horns.Knobs, LegGirth = 0.72, Marking = Marking.Net, Crest = true, Tail = TailForm.Tuft, Hooves = true, NeckGirth = 0.8 },
        "rhinoceros" or "rhino" => Make(0x8C8C8E, 0x98989A, 0x4A4A4C) with { Snout = 2.3, SnoutDrop = 1.0, SnoutWidth = 1.15, Ears = Ears.Broad, EarSize = 0.6, Waist = 1.1, LegGirth = 2.0, Horns = Horns.Nose, NeckGirth = 1.6 },
        "hippopotamus" or "hippo" => Make(0x8A7A80, 0xC89A98, 0x4A4044) with { Snout = 2.3, SnoutDrop = 0.6, SnoutWidth = 1.7, Ears = Ears.Round, EarSize = 0.5, Waist = 1.15, LegGirth = 1.9, NeckGirth = 1.7, Tail = TailForm.Stub },
        "monkey" or "chimpanzee" => Make(0x6A4A30, 0xE0B890, 0x3A281C) with { Snout = 0.98, SnoutDrop = 0.42, SnoutWidth = 1.05, Ears = Ears.Round, EarSize = 1.15, Girth = 0.85, BareFace = true, TailGirth = 1.1, EyeSize = 1.15 },
        "mouse" or "rat" or "gerbil" or "vole" => Make(0x9A948E, 0xE8B8B0, 0x5A5450) with { Snout = 1.75, SnoutWidth = 0.62, SnoutDrop = 0.35, Ears = Ears.Round, EarSize = 2.2, Waist = 1.25, TailGirth = 0.6, Whiskers = true, EyeSize = 1.2 },
        "hamster" or "guinea pig" => Make(0xD8974A, 0xF6EEE0, 0x8A5A28) with { Snout = 0.95, SnoutWidth = 0.9, SnoutDrop = 0.25, Ears = Ears.Round, EarSize = 0.75, Waist = 1.2, Tail = TailForm.None, Whiskers = true, EyeSize = 1.45, Marking = Marking.Bib },
        "hedgehog" or "porcupine" => Make(0x5A4636, 0xDCC8A8, 0x2E241C) with { Snout = 1.8, SnoutWidth = 0.7, SnoutDrop = 0.4, Ears = Ears.Round, EarSize = 0.6, Waist = 1.15, Marking = Marking.Quills, Tail = TailForm.None },
        "beaver" or "otter" => Make(0x6A4428, 0x9A6E48, 0x2A1C14) with { Snout = 1.35, Ears = Ears.Round, EarSize = 0.5, Girth = 1.25, Whiskers = true, TailGirth = 1.8 },
        "crocodile" or "alligator" => Scaly(0x5A6B3A, 0xB8B888, 0x2E3A20) with { Snout = 3.6, SnoutDrop = 0.45, SnoutWidth = 1.15, Ears = Ears.None, Girth = 0.92, Waist = 1.0, LegGirth = 1.6, Scales = true, TailGirth = 3.4, NeckGirth = 1.5 },
        "lizard" or "gecko" or "iguana" or "chameleon" => Scaly(0x6A9A3E, 0xC8D8A0, 0x3A5A22) with { Snout = 1.6, SnoutDrop = 0.3, Ears = Ears.None, Girth = 0.8, TailGirth = 2.2, EyeSize = 1.2 },
        "turtle" or "tortoise" or "sea turtle" or "loggerhead" => Scaly(0x7A8A4A, 0xD8D0A0, 0x5A4426) with { Snout = 1.15, SnoutDrop = 0.25, Ears = Ears.None, Shell = true, LegGirth = 1.8, Girth = 0.9, TailGirth = 0.8 },
        _ => null,
    };

    private static Coat Scaly(int skin, int pale, int dark) => new()
    {
        Fur = Surface.FromSrgb(SurfaceMaterial.Rubber, skin),
        Pale = Surface.FromSrgb(SurfaceMaterial.Rubber, pale),
        Dark = Surface.FromSrgb(SurfaceMaterial.Rubber, dark),
    };

    private static Coat Make(int fur, int pale, int dark) => new()
    {
        Fur = Surface.FromSrgb(SurfaceMaterial.Fur, fur),
        Pale = Surface.FromSrgb(SurfaceMaterial.Fur, pale),
        Dark = Surface.FromSrgb(SurfaceMaterial.Fur, dark),
    };
}
