namespace Sora.Engines.Lexicon;

/// <summary>What people wear.</summary>
public static class Garments
{
    private static readonly HashSet<string> Names = WordTable.Set("""
        hat cap beret helmet crown apron scarf coat jacket dress skirt shirt t-shirt sweater suit tie uniform cape cloak robe gown glove gloves mitten boot boots
        shoe shoes sneaker sneakers sock socks trousers jeans shorts glasses sunglasses mask bow kimono pyjamas armor armour raincoat
        """);

    public static bool Contains(string lemma) => Names.Contains(lemma);
}
