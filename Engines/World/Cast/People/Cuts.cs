using System.Globalization;

namespace Sora.Engines.World.Cast.People;

/// <summary>What garments are called and how each is cut.</summary>
internal static class Cuts
{
    // Words = name slot sleeve hem flare bulk. What is not named here is not drawn.
    private static readonly Dictionary<string, Cut> ByWord = Read("""
        t-shirt tee tshirt = tee top 0.42 0 0 1.1
        jersey = jersey top 0.45 0 0 1.15
        shirt blouse polo = shirt top 0.96 0 0 1
        sweater jumper pullover cardigan turtleneck = sweater top 0.97 0 0 1.3
        hoodie sweatshirt = hoodie top 0.97 0 0 1.4
        tank tanktop vest_top singlet camisole = tank top 0 0 0 0.9
        tunic smock = tunic top 0.9 0.30 0.35 1.3
        dress gown frock sundress ballgown = dress top 0.22 0.62 0.75 0.95
        bridal = bridal top 0 0.99 1.9 0.95
        leotard = leotard top 0.96 0 0 0.7
        swimsuit bikini = swimsuit top 0 0 0 0.6
        robe habit cassock toga kaftan = robe top 1 0.98 0.7 1.5
        kimono yukata hanbok = kimono top 1 0.96 0.25 1.5
        sari = sari top 0.3 0.98 0.45 1.1
        sheet = sheet top 1 0.98 0.8 1.5
        wetsuit bodysuit jumpsuit catsuit = bodysuit top 1 0 0 0.7
        spacesuit = spacesuit top 1 0 0 2.1
        armour armor plate_armour chainmail = armour top 1 0.12 0.5 1.5
        lamellar = lamellar top 0.5 0.3 0.5 1.6
        scrubs = scrubs top 0.42 0 0 1.3
        sailortop = sailortop top 0.95 0 0 1.2
        jacket blazer = jacket over 1 0 0 1.5
        suit tuxedo = suit over 1 0 0 1.5
        tailcoat frock_coat = tailcoat over 1 0.55 0.1 1.5
        doublebreasted = doublebreasted over 1 0 0 1.5
        bunker turnout = bunker over 1 0.12 0.3 2
        coat overcoat parka raincoat trenchcoat anorak poncho = coat over 1 0.52 0.55 1.7
        labcoat = labcoat over 1 0.50 0.35 1.4
        waistcoat vest gilet = waistcoat over 0 0 0 1.35
        hivis = hivis over 0 0 0 1.4
        overalls dungarees = overalls over 0 0 0 1.2
        tabard = tabard over 0 0.35 0.2 1.7
        pelt fur_skin = pelt over 0 0.30 0.35 1.6
        trousers pants jeans slacks chinos = trousers legs 1 0 0 1.2
        bellbottoms = bellbottoms legs 1 0 0.5 1.2
        leggings tights = tights legs 1 0 0 0.75
        shorts trunks = shorts legs 0.42 0 0 1.4
        swimtrunks briefs = briefs legs 0.12 0 0 1
        skirt miniskirt = skirt legs 0 0.42 0.6 1
        longskirt = longskirt legs 0 0.9 0.8 1
        kilt = kilt legs 0 0.44 0.5 1.2
        tutu = tutu legs 0 0.10 2.6 1
        skatingskirt = skatingskirt legs 0 0.16 1.0 0.9
        hakama = hakama legs 1 0 0.7 2.2
        shoes shoe loafers oxfords heels slippers = shoes feet 0 0 0 1
        sneakers trainers cleats = sneakers feet 0 0 0 1.1
        boots boot wellingtons = boots feet 0.55 0 0 1.15
        sandals = sandals feet 0 0 0 0.7
        socks stockings = socks feet 0.8 0 0 0.9
        skates = skates feet 0.4 0 0 1.05
        flippers = flippers feet 0 0 0 1.1
        barefoot = barefoot feet 0 0 0 0.8
        bigshoes = bigshoes feet 0 0 0 1.8
        hat fedora trilby = fedora head
        cap baseball_cap = cap head
        chefhat toque = chefhat head
        tophat top_hat = tophat head
        helmet = helmet head
        hornless = hornless head
        swimcap = swimcap head
        satchel = satchel back
        hardhat hard_hat = hardhat head
        minerhat = minerhat head
        firehelmet = firehelmet head
        armyhelmet = armyhelmet head
        knighthelm = knighthelm head
        hornedhelmet = hornedhelmet head
        kabuto = kabuto head
        spacehelmet = spacehelmet head
        crown = crown head
        tiara = tiara head
        cowboyhat cowboy_hat stetson sombrero = cowboyhat head
        wizardhat = wizardhat head
        witchhat = witchhat head
        policecap = policecap head
        pilotcap = policecap head
        beanie woolhat = beanie head
        strawhat straw_hat sunhat = strawhat head
        beret = beret head
        tricorn = tricorn head
        bearskin = bearskin head
        sailorcap = sailorcap head
        nursecap = nursecap head
        santahat nightcap = santahat head
        elfhat gnomehat = elfhat head
        turban = turban head
        hood = hood head
        headscarf hijab veil = veil head
        bridalveil = bridalveil head
        coif = coif head
        ninjamask = ninjamask head
        headband = headband head
        partyhat = partyhat head
        headphones = headphones head
        glove gloves mitten mittens = gloves hands
        boxinggloves = boxinggloves hands
        scarf shawl muffler = scarf neck
        tie necktie = tie neck
        bowtie bow = bowtie neck
        neckerchief bandana = neckerchief neck
        ruff = ruff neck
        jabot = jabot neck
        necklace beads = beads neck
        stethoscope = stethoscope neck
        cape cloak = cape back
        ermine = ermine back
        fur = furcollar back
        backpack rucksack = backpack back
        airtank = airtank back
        lifepack = lifepack back
        apron = apron apron
        halfapron = halfapron apron
        belt = belt waist
        sash = sash waist
        glasses spectacles = glasses eyes
        sunglasses = sunglasses eyes
        goggles = goggles eyes
        mask = mask eyes
        divemask = divemask eyes
        eyepatch = eyepatch eyes
        dummy pacifier = dummy eyes
        """);

    public static Cut? Find(string word) => ByWord.GetValueOrDefault(word) ?? ByWord.GetValueOrDefault(word.Replace(' ', '_'));

    private static Dictionary<string, Cut> Read(string table)
    {
        var cuts = new Dictionary<string, Cut>(StringComparer.Ordinal);
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (words, said) = (row.Split('=')[0], row.Split('=')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            double At(int i, double usual) => i < said.Length ? double.Parse(said[i], CultureInfo.InvariantCulture) : usual;
            var cut = new Cut(said[0], Enum.Parse<Slot>(said[1], ignoreCase: true), At(2, 0), At(3, 0), At(4, 0), At(5, 1));
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                cuts[word] = cut;
            }
        }

        return cuts;
    }
}
