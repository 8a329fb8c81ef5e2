namespace Sora.Engines.Direction;

/// <summary>Where somebody or something is usually found: what a shot that names no place is set in.</summary>
internal static class UsualPlaces
{
    private static readonly Dictionary<string, string> ByNoun = Read(
        "kitchen: chef cook saucepan frying_pan oven stove",
        "bakery: baker", "living room: birthday_cake fireplace sofa armchair", "cafe: waiter waitress", "clock shop: clockmaker watchmaker", "cafe: barista", "bar: bartender",
        "stage: magician juggler dancer singer comedian ballerina rapper ventriloquist guitarist drummer band",
        "concert hall: orchestra conductor pianist violinist cellist choir", "circus: clown acrobat tightrope ringmaster",
        "courtroom: judge lawyer jury", "classroom: teacher pupil schoolboy schoolgirl", "library: librarian", "office: secretary clerk businessman businesswoman",
        "laboratory: scientist chemist professor beaker", "hospital: doctor nurse surgeon patient", "prison: prisoner", "church: priest bride",
        "throne room: king queen", "castle: knight", "workshop: carpenter blacksmith potter cobbler", "garage: mechanic", "construction site: bricklayer crane bulldozer excavator",
        "gym: gymnast boxer weightlifter bodybuilder barbell dumbbell", "basketball court: basketball", "stadium: goalkeeper footballer", "court: tennis_player",
        "skate park: skateboarder skateboard", "ice rink: figure_skater ice_skater hockey_player", "racetrack: racing_car race_car",
        "snowfield: skier snowboarder snowman sled sledge reindeer", "ice: penguin polar_bear walrus igloo", "beach: surfer sandcastle lifeguard",
        "desert: cowboy camel cactus scorpion", "jungle: tiger monkey gorilla parrot dinosaur chimpanzee", "forest: deer wolf fox owl squirrel lumberjack",
        "farm: farmer cow sheep pig goat rooster hen tractor", "garden: gardener butterfly bee snail", "pond: frog swan", "field: scarecrow",
        "cemetery: ghost zombie skeleton vampire", "railway: locomotive", "launch pad: rocket", "moon: astronaut", "street: policeman policewoman taxi bus mime");

    /// <summary>The place of a noun; null when it may be anywhere.</summary>
    public static string? Of(string noun) => ByNoun.GetValueOrDefault(noun);

    private static Dictionary<string, string> Read(params string[] rows)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            foreach (var noun in row[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                places[noun.Replace('_', ' ')] = row[..colon];
            }
        }

        return places;
    }
}
