using System.Collections.Frozen;

namespace Sora.Engines.World.Physics;

/// <summary>How two materials rub, bounce and roll on each other.</summary>
internal static class MaterialPairs
{
    // Kinetic coefficients that the geometric mean would miss; Engineering ToolBox, Serway & Jewett table 5.1, dry unless said.
    private static readonly FrozenDictionary<(string, string), double> Friction = new Dictionary<(string, string), double>
    {
        [("rubber", "wood")] = 0.70,
        [("concrete", "rubber")] = 0.80,
        [("asphalt", "rubber")] = 0.72,
        [("rubber", "stone")] = 0.75,
        [("rubber", "steel")] = 0.65,
        [("ice", "rubber")] = 0.15,
        [("ice", "steel")] = 0.02,
        [("ice", "wood")] = 0.05,

        // Perspex: Evans, Nye and Cheeseman, "The kinetic friction of ice", Proc. R. Soc. A 347 (1976).
        [("ice", "plastic")] = 0.03,
        [("snow", "wood")] = 0.06,
        [("wood", "wood")] = 0.30,
        [("steel", "wood")] = 0.30,
        [("steel", "stone")] = 0.40,
        [("stone", "wood")] = 0.40,
        [("glass", "steel")] = 0.40,
        [("leather", "wood")] = 0.42,
    }.ToFrozenDictionary();

    /// <summary>Coulomb's coefficient; one value serves rest and motion.</summary>
    public static double FrictionOf(Material a, Material b)
    {
        var key = string.CompareOrdinal(a.Name, b.Name) <= 0 ? (a.Name, b.Name) : (b.Name, a.Name);
        return Friction.TryGetValue(key, out var known) ? known : Math.Sqrt(a.Friction * b.Friction);
    }

    /// <summary>
    /// Newton's coefficient: each side gives back its own share of the work, weighted by how much it gives way
    /// (Coaplen, Stronge and Ravani, "Work equivalent composite coefficient of restitution", 2004).
    /// </summary>
    public static double RestitutionOf(Material a, Material b)
    {
        double givesA = 1 / a.Stiffness, givesB = 1 / b.Stiffness;
        var returned = ((a.Restitution * a.Restitution * givesA) + (b.Restitution * b.Restitution * givesB)) / (givesA + givesB);
        return Math.Sqrt(returned);
    }

    /// <summary>Rolling resistance: the losses of both sides.</summary>
    public static double RollingOf(Material a, Material b) => a.Rolling + b.Rolling;
}
