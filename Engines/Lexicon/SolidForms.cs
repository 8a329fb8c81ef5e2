namespace Sora.Engines.Lexicon;

/// <summary>The solids that stand in for things without a form of their own.</summary>
internal static class SolidForms
{
    // Longest beginning wins.
    private static readonly Dictionary<string, string> ByArchetype = WordTable.Groups("""
        ball: ball balloon food.fruit food.vegetable food.egg terrain.rock celestial weather.rain snail seed microbe
        cylinder: vessel cylinder shape.cylinder food.vegetable/root food.fruit/banana lamp.candle drink log building.pole building.pipe instrument.drum fish whale snake worm food.cake weapon.cannon aircraft.rocket lid
        disc: vessel.plate disc shape.disc coin toy.frisbee food.pizza vessel.pan
        rod: branch tool.rod tool.brush weapon weapon.arrow sport.bat instrument.flute cutlery cigarette tool.nail
        sheet: paper leaf textile flag shape.sheet kite picture sign
        cone: shape.cone building.pyramid
        ring: shape.ring tool.wheel garment.jewel
        box: vessel.tank weapon.gun weapon.shield weapon.bomb textile.pillow textile.tent
        """);

    public static string Of(string archetype)
    {
        for (var name = archetype; name.Length > 0;)
        {
            if (ByArchetype.TryGetValue(name, out var solid))
            {
                return solid;
            }

            var dot = name.LastIndexOf('.');
            name = dot < 0 ? string.Empty : name[..dot];
        }

        return "box";
    }
}
