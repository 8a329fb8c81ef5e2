namespace Sora.Gallery;

/// <content>Things.</content>
internal static partial class CastEntries
{
    private static IEnumerable<CastEntry> Lifeless() => [.. Going(), .. Household(), .. Belongings(), .. Outdoors()];

    private static IEnumerable<CastEntry> Going() =>
    [
        .. Named(
            "bicycle", "motorcycle", "vespa", "car", "sports car", "taxi", "police car", "van", "jeep", "truck", "pickup truck", "fire engine", "ambulance", "bus", "double-decker",
            "tractor", "bulldozer", "excavator", "tank", "train", "tram", "skateboard", "scooter", "tricycle", "unicycle", "cart", "wheelbarrow", "wheelchair", "shopping cart", "pram", "sled",
            "rowing boat", "raft", "canoe", "kayak", "sailboat", "speedboat", "ship", "pirate ship", "longship", "warship", "submarine", "paper boat", "surfboard",
            "airplane", "biplane", "airliner", "fighter jet", "helicopter", "drone", "rocket", "spaceship", "ufo", "satellite", "hot-air balloon", "airship", "parachute", "hang glider", "kite", "paper plane"),
    ];

    private static IEnumerable<CastEntry> Household() =>
    [
        .. Named(
            "football", "basketball", "tennis ball", "baseball", "beach ball", "volleyball", "bowling ball", "rugby ball", "billiard ball", "balloon", "bowling pin", "die", "domino", "cube",
            "chair", "stool", "armchair", "throne", "bench", "sofa", "bed", "table", "desk", "bookshelf", "cabinet", "chest of drawers", "fridge", "stove", "washing machine", "toaster", "bathtub", "sink", "toilet", "mirror",
            "cup", "glass", "wine glass", "bottle", "jug", "teapot", "bowl", "plate", "pot", "frying pan", "jar", "can", "bucket", "bin", "barrel", "basket", "vase",
            "apple", "banana", "orange", "pear", "lemon", "strawberry", "grapes", "cherry", "watermelon", "pumpkin", "pineapple", "tomato", "carrot", "egg", "birthday cake", "cupcake", "pie", "bread", "baguette", "pizza", "hamburger",
            "hot dog", "sandwich", "doughnut", "croissant", "ice cream", "cheese", "cookie", "pancake", "popcorn", "sushi",
            "hammer", "axe", "saw", "wrench", "screwdriver", "scissors", "knife", "fork", "spoon", "shovel", "rake", "broom", "pencil", "paintbrush", "key", "padlock", "rope", "ladder", "wheel", "gear", "anchor", "bell", "clock",
            "alarm clock", "grandfather clock", "hourglass", "pocket watch", "globe", "scales", "magnifying glass", "telescope", "microscope", "spider web",
            "sword", "katana", "spear", "trident", "bow", "arrow", "shield", "cannon", "bomb",
            "tennis racket", "baseball bat", "golf club", "dumbbell", "barbell", "trampoline", "net", "target", "skis", "snowboard",
            "piano", "grand piano", "guitar", "electric guitar", "violin", "cello", "harp", "drum", "drum kit", "trumpet", "tuba", "saxophone", "flute", "accordion", "xylophone"),
    ];

    private static IEnumerable<CastEntry> Belongings() =>
    [
        .. Named(
            "lamp", "desk lamp", "lantern", "paper lantern", "candle", "torch", "street lamp", "traffic light", "chandelier", "flashlight", "light bulb", "campfire", "firework",
            "book", "open book", "newspaper", "letter", "map", "envelope", "scroll", "banknote", "playing card", "painting", "sign", "stop sign", "signpost", "billboard", "flag", "blackboard",
            "hat", "top hat", "cowboy hat", "cap", "helmet", "shoe", "boot", "high heels", "glove", "boxing glove", "sock", "shirt", "coat", "dress", "trousers", "scarf", "glasses", "sunglasses", "mask", "umbrella",
            "crown", "ring", "diamond", "necklace", "coin", "medal", "trophy", "treasure",
            "box", "gift", "crate", "treasure chest", "birdcage", "suitcase", "briefcase", "mailbox", "handbag", "backpack", "sack",
            "computer", "laptop", "phone", "telephone", "television", "radio", "speaker", "microphone", "record player", "camera", "film camera", "fan", "keyboard", "typewriter", "vending machine", "microwave",
            "doll", "teddy bear", "spinning top", "frisbee", "rubber duck", "chess piece", "chessboard", "fire hydrant", "bench press", "phone booth"),
    ];

    private static IEnumerable<CastEntry> Outdoors() =>
    [
        .. Named(
            "oak", "pine", "palm tree", "birch", "willow", "cherry tree", "apple tree", "christmas tree", "bonsai", "bush", "rose", "tulip", "sunflower", "daisy", "dandelion", "grass", "wheat", "corn", "cactus", "mushroom", "lily pad", "water lily", "log", "leaf",
            "rock", "hill", "mountain", "volcano", "iceberg", "cave", "waterfall", "island", "igloo",
            "house", "cottage", "cabin", "barn", "skyscraper", "factory", "castle", "tower", "pagoda", "lighthouse", "church", "temple", "mosque", "pyramid", "bridge", "windmill", "wind turbine", "tent", "circus tent", "ruin",
            "fountain", "tombstone", "ferris wheel", "carousel", "swing", "seesaw", "door", "gate", "wall", "fence", "well", "rug", "nest",
            "sun", "moon", "star", "saturn", "earth", "comet", "cloud", "rainbow", "northern lights", "lightning", "tornado"),
        new("goal") { Angle = -0.85 },
        new("basketball hoop") { Angle = -0.85 },
        new("window") { Angle = -0.9 },
        new("bare winter tree") { Noun = "tree", Adjectives = ["bare"] },
        new("suspension bridge") { Noun = "bridge", Adjectives = ["suspension"] },
        new("express train") { Noun = "train", Adjectives = ["express"] },
    ];
}
