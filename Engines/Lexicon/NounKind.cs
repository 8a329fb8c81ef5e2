namespace Sora.Engines.Lexicon;

/// <summary>What a noun names. From <see cref="Group"/> on it is nothing that is built by itself.</summary>
public enum NounKind
{
    Person,
    Animal,
    Plant,
    Vehicle,
    Thing,
    Garment,
    Food,
    Substance,
    Building,
    Terrain,
    Weather,
    Celestial,
    BodyPart,

    /// <summary>Several of one kind: see <see cref="Noun.Member"/>.</summary>
    Group,
    Place,
    Time,
    Sound,
    Event,
    Language,
    Mind,
    Quantity,
    Colour,
    Form,
    Light,
    Abstract,
}

/// <summary>What else is known of a class of things.</summary>
[Flags]
public enum NounTraits
{
    None = 0,
    Male = 1,
    Female = 1 << 1,
    Child = 1 << 2,
    Baby = 1 << 3,
    Young = 1 << 4,
    Old = 1 << 5,

    /// <summary>Only a form of about the right size and material can be built.</summary>
    Generic = 1 << 6,

    /// <summary>Not counted: water, sand, smoke.</summary>
    Mass = 1 << 7,
    Liquid = 1 << 8,
    Gas = 1 << 9,

    /// <summary>So light that air carries it.</summary>
    Light = 1 << 10,
    Flies = 1 << 11,
    Swims = 1 << 12,

    /// <summary>Moves from place to place by its own drive or with a driver.</summary>
    Travels = 1 << 13,
    Glows = 1 << 14,
    Weapon = 1 << 15,
    Instrument = 1 << 16,
    Machine = 1 << 17,

    /// <summary>Part of something else: a wheel of a car.</summary>
    Part = 1 << 18,

    /// <summary>One bearer of a name.</summary>
    Named = 1 << 19,
}
