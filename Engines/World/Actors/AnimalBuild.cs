namespace Sora.Engines.World.Actors;

/// <summary>Proportions of an animal on four legs, in parts of the height of its shoulders.</summary>
/// <param name="Hip">Height of the legs' root joints.</param>
/// <param name="Neck">Length of the neck.</param>
/// <param name="Head">Radius of the skull.</param>
/// <param name="Tail">Length of the tail.</param>
/// <param name="Hangs">Whether the tail hangs down.</param>
/// <param name="Girth">Thickness of the trunk in parts of usual.</param>
internal readonly record struct AnimalBuild(double Hip, double Neck, double Head, double Tail, bool Hangs, double Girth = 1)
{
    /// <summary>Half thickness of the trunk: the lower an animal's legs, the deeper its body.</summary>
    public double Deep => (0.19 + (0.35 * Math.Max(0, 0.80 - Hip))) * Girth;

    /// <summary>How far the trunk's middle lies over the legs' joints, so that the back is as high as the shoulders.</summary>
    public double Over => Math.Max(0, 1 - Deep - Hip);

    /// <summary>Of the kinds that differ from an ordinary animal of their weight; null for the others.</summary>
    public static AnimalBuild? Of(string lemma) => lemma switch
    {
        "cat" or "kitty" or "tomcat" => new(0.76, 0.26, 0.235, 0.95, false),
        "kitten" => new(0.70, 0.20, 0.30, 0.75, false),
        "puppy" => new(0.70, 0.24, 0.27, 0.45, false),
        "corgi" => new(0.58, 0.40, 0.29, 0.10, false, 0.95),
        "bulldog" or "pug" => new(0.66, 0.20, 0.285, 0.10, false, 1.12),
        "dachshund" => new(0.60, 0.36, 0.25, 0.75, false, 0.78),
        "poodle" => new(0.80, 0.36, 0.165, 0.36, false),
        "husky" or "malamute" => new(0.78, 0.30, 0.185, 0.60, false),
        "labrador" or "retriever" or "golden retriever" or "dog" => new(0.78, 0.30, 0.185, 0.55, false),
        "fox" => new(0.76, 0.28, 0.205, 0.85, true),
        "rabbit" or "bunny" => new(0.52, 0.22, 0.34, 0.12, false, 1.0),
        "hare" or "jackrabbit" => new(0.66, 0.24, 0.24, 0.10, false),
        "squirrel" or "chipmunk" => new(0.52, 0.36, 0.33, 1.75, false, 0.92),
        "mouse" or "rat" or "gerbil" => new(0.42, 0.08, 0.40, 2.0, true, 0.86),
        "hamster" or "guinea pig" => new(0.36, 0.06, 0.40, 0.05, true, 1.2),
        "hedgehog" or "porcupine" => new(0.40, 0.06, 0.30, 0.05, true, 1.2),
        "horse" or "stallion" or "mare" or "steed" or "unicorn" or "pegasus" => new(0.76, 0.58, 0.112, 0.52, true),
        "pony" or "foal" or "zebra" or "donkey" or "mule" => new(0.74, 0.48, 0.125, 0.50, true),
        "cow" or "bull" or "ox" or "calf" => new(0.70, 0.26, 0.135, 0.55, true, 1.12),
        "buffalo" or "bison" => new(0.68, 0.16, 0.145, 0.40, true, 1.2),
        "pig" or "hog" or "boar" or "piglet" => new(0.54, 0.08, 0.245, 0.16, false, 1.2),
        "sheep" or "lamb" or "ewe" or "ram" => new(0.64, 0.30, 0.155, 0.12, true, 1.12),
        "goat" => new(0.72, 0.36, 0.150, 0.14, false),
        "deer" or "stag" or "doe" or "reindeer" or "elk" or "moose" or "antelope" or "gazelle" => new(0.78, 0.46, 0.130, 0.12, true),
        "camel" => new(0.72, 0.56, 0.098, 0.36, true),
        "llama" or "alpaca" => new(0.72, 0.72, 0.135, 0.14, true),
        "giraffe" => new(0.74, 0.95, 0.068, 0.34, true),
        "elephant" or "mammoth" => new(0.64, 0.10, 0.185, 0.36, true, 1.2),
        "rhinoceros" or "rhino" or "hippopotamus" or "hippo" => new(0.58, 0.06, 0.185, 0.25, true, 1.25),
        "lion" or "tiger" or "leopard" or "jaguar" or "panther" or "cheetah" or "lioness" => new(0.72, 0.22, 0.190, 0.85, true),
        "bear" or "grizzly" => new(0.64, 0.14, 0.205, 0.06, true, 1.3),
        "polar bear" => new(0.64, 0.28, 0.165, 0.06, true, 1.22),
        "panda" or "giant panda" => new(0.60, 0.12, 0.265, 0.06, true, 1.25),
        "koala" => new(0.56, 0.10, 0.34, 0.04, true, 1.2),
        "monkey" or "chimpanzee" => new(0.72, 0.24, 0.245, 1.1, false),
        "wolf" or "coyote" => new(0.78, 0.24, 0.175, 0.55, true),
        "crocodile" or "alligator" => new(0.56, 0.10, 0.36, 2.9, true),
        "lizard" or "gecko" or "iguana" => new(0.56, 0.16, 0.36, 2.6, true),
        "turtle" or "tortoise" or "sea turtle" => new(0.34, 0.30, 0.22, 0.25, true),
        _ => null,
    };
}
