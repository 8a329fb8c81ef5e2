namespace Sora.Engines.World.Cast.People;

/// <summary>What people of a trade, tale or game look like: features, clothes and the tool that they are known by.</summary>
/// <param name="Features">Words as adjectives are: bald, bearded, fat; and marks of the body: wings, halo, fangs.</param>
/// <param name="Wears">Colour, cut and, after a slash, the colour of its trim.</param>
/// <param name="Tool">Held at rest; null for nothing.</param>
internal sealed record Role(string[] Features, string[] Wears, string? Tool)
{
    /// <summary>Those of one band play different instruments: the tool of the first, the second, … of several alike; null for none.</summary>
    /// <param name="copy">From 0.</param>
    public string? ToolOf(int copy) => Tool?.Split('|') is { } tools ? tools[copy % tools.Length] : null;

    // Words : features : garments : tool. Whatever a storyboard says is worn takes the place of the role's own.
    private static readonly Dictionary<string, Role> ByWord = Read("""
        chef cook baker pizzaiolo sous-chef : fat moustache male : white doublebreasted/black, white apron, checked #6E7278 trousers, black shoes, white chefhat, red neckerchief : ladle
        butcher : moustache male fat : white shirt, red apron, black trousers, black boots, white sailorcap : cleaver
        waiter bartender butler barista steward : male parted : white shirt, black waistcoat, black bowtie, black trousers, white halfapron, black shoes : tray
        waitress maid stewardess : female bun : black dress/white, white apron, white nursecap, black shoes : tray
        palace_guard royal_guard queen's_guard beefeater : male : red doublebreasted/gold, black trousers/red, black boots, black bearskin, white belt : rifle
        guard security_guard watchman bouncer doorman bodyguard : male crop : #D8DCE2 shirt/gold, black tie, #1C2230 trousers, black boots, #1C2230 cap/gold, black belt : torch
        prison_guard jailer warder warden : male moustache : #5E6B4A shirt/gold, black tie, #3A3F36 trousers, black boots, #3A3F36 policecap/gold, black belt : baton
        castle_guard sentry town_guard watch halberdier : male bearded : #7A1F2A tabard/gold, #8C8F94 armour, brown boots, #8C8F94 hornless : spear
        knight crusader paladin guardian : male : #B4BAC2 armour, red tabard/gold, #9AA0A8 boots, #B4BAC2 knighthelm/red, #9AA0A8 gloves : sword
        gladiator : male muscular : #8A5A30 tank/gold, #8A2A22 kilt, brown sandals, gold hornless : sword
        archer ranger : parted : #3F6B35 tunic, brown leggings, brown boots, #3F6B35 elfhat, brown belt : bow
        police_officer policeman policewoman cop officer constable sheriff_deputy detective_constable traffic_warden : : #1F2F5C shirt/gold, black tie, #1A2342 trousers, black boots, #1A2342 policecap/gold, black belt : baton
        sheriff : male moustache : tan shirt/gold, brown waistcoat, brown trousers, brown boots, tan cowboyhat, brown belt :
        firefighter fireman firewoman : male : #B98A3A bunker/yellow, #B98A3A trousers/yellow, black boots, red firehelmet/yellow, black gloves : axe
        paramedic : : #2F7A4A scrubs/yellow, #2F7A4A trousers/yellow, black boots, #2F7A4A cap :
        doctor surgeon dentist veterinarian : : white labcoat, light_blue shirt, navy tie, grey trousers, black shoes, black stethoscope : clipboard
        scientist chemist professor_of_chemistry inventor researcher : spiky grey-haired : white labcoat, teal shirt, brown trousers, brown shoes, black goggles : flask
        nurse : female bun : white dress/#3F7FB8, #3F7FB8 waistcoat, white shoes, white nursecap/red, black stethoscope : clipboard
        astronaut cosmonaut spaceman spacewoman : : white spacesuit/#8C98A8, white trousers/#8C98A8, #C8CCD2 boots, white spacehelmet/#C89A3A, #C8CCD2 gloves, #DDE0E4 lifepack :
        pirate buccaneer : bearded male : white shirt, #6E1F1A tailcoat/gold, red sash, #2C2A2E trousers, brown boots, black tricorn/white, black eyepatch : cutlass
        viking norseman : longbeard blonde male muscular braids : #7A5A3A tunic/tan, #4A3B2C trousers, brown boots, #8C8F94 hornedhelmet, #6B5540 fur, brown belt : axe
        barbarian : longhair bearded male muscular : #7A5A3A pelt, brown boots, brown belt : axe
        king emperor sultan : bearded grey-haired male : #7A1F2A robe/gold, gold crown/red, #8E1F2B ermine, gold belt : sceptre
        queen empress : female longhair : #6A2C8A dress/gold, gold crown/red, #8E1F2B ermine, gold shoes :
        prince : male : #2A5DB0 doublebreasted/gold, white trousers, black boots, gold tiara, #8E1F2B cape, gold belt :
        princess : female longhair blonde : pink dress/white, gold tiara, pink shoes :
        magician illusionist conjurer : moustache male parted : black tailcoat/white, white shirt, black trousers, black shoes, black tophat/red, red bowtie, black cape/red, white gloves : wand
        ringmaster : moustache male : red tailcoat/gold, white shirt, white trousers, black boots, black tophat, black bowtie : wand
        wizard sorcerer mage warlock : longbeard white-haired male old : #27408F robe/gold, #27408F wizardhat/gold, gold belt, brown shoes : staff
        witch sorceress : female longhair greenish : black dress/purple, black witchhat/purple, black boots : broom
        footballer soccer_player striker midfielder soccer_star : male number : red jersey/white, white shorts, red socks/white, black sneakers :
        goalkeeper goalie : male number : #E8C52A jersey/black, black shorts, #E8C52A socks, black sneakers, white gloves :
        basketball_player : male number muscular tall : orange tank/white, orange shorts/white, white sneakers, white headband :
        baseball_player pitcher batter catcher : male number : white jersey/red, white trousers/red, red socks, black sneakers, red cap :
        quarterback american_football_player football_player : male number muscular : #1F4FA0 jersey/white, white trousers, white socks, black sneakers, #C8CCD2 helmet/#1F4FA0 :
        tennis_player : : white tee/blue, white shorts, white sneakers, white headband : racket
        golfer : : green shirt, beige trousers, brown shoes, white cap : club
        boxer fighter prizefighter : male muscular shirtless : red shorts/white, red boxinggloves, white boots :
        wrestler : male muscular : red leotard, red boots :
        bodybuilder weightlifter strongman : male muscular shirtless : blue briefs, barefoot, brown belt :
        gymnast acrobat tightrope_walker trapeze_artist : : #2A5DB0 leotard, white leggings, barefoot :
        runner sprinter jogger athlete hurdler marathon_runner : slim : yellow tank/blue, blue shorts, white sneakers :
        cyclist biker_racer : slim : #E8C52A jersey/black, black shorts, black sneakers, white helmet/black, black sunglasses :
        swimmer : slim : #1F4FA0 briefs, barefoot, #1F4FA0 swimcap, black goggles :
        surfer : blonde longhair : #23303C bodysuit/teal, barefoot :
        skier snowboarder mountaineer : : #D8562A jacket/black, #2C3648 trousers, black boots, #D8562A beanie/white, black goggles, black gloves :
        climber : : teal tank, grey trousers, black sneakers, red helmet/black, brown belt :
        hiker explorer backpacker tourist trekker : : khaki shirt, beige shorts, brown boots, beige strawhat, #4A6B3A backpack :
        ballerina ballet_dancer : female bun slim : #F2B8C8 leotard, #F7D3DD tutu, #F3C7B4 leggings, pink shoes :
        dancer : slim : black leotard, red skirt, black shoes :
        figure_skater skater ice_skater : female ponytail slim : #4A7FD0 leotard/white, #4A7FD0 skatingskirt, #E8B896 leggings, white skates :
        skateboarder : : grey hoodie, blue trousers, white sneakers, black cap :
        cheerleader : female ponytail : red tank/white, white skirt/red, white sneakers :
        cowboy cowgirl rancher gunslinger : : checked red shirt, brown waistcoat, #3E5F8A trousers, brown boots, tan cowboyhat, blue neckerchief, brown belt : lasso
        samurai : male topknot : #7A1F24 lamellar/gold, #23252B hakama, black kabuto/gold, black belt : katana
        ninja assassin : : black tunic/#2A2C32, black trousers, black boots, black ninjamask, red belt, black gloves : katana
        geisha : female bun pale : #C23A55 kimono/gold, gold belt : fan
        monk : bald male : #D9792B robe/#8A3A1A, brown sandals, brown beads :
        friar priest : male balding : #5A3F2A robe, brown sandals, #D8C8A0 beads :
        pope bishop : male old : white robe/gold, white tophat, gold beads :
        nun : female bald : black robe/white, black coif/white, silver beads, black shoes :
        judge magistrate : old wig : black robe/white, white jabot, black shoes : gavel
        lawyer attorney barrister : parted : black suit, white shirt, #8A2430 tie, black trousers, black shoes : briefcase
        soldier trooper infantryman private sergeant : male crop : camouflage #5E6B3C jacket/#46502E, camouflage #5E6B3C trousers, black boots, #55603A armyhelmet, black belt : rifle
        general admiral colonel officer_corps : male old moustache : #3F4F35 doublebreasted/gold, #3F4F35 trousers, black shoes, #3F4F35 policecap/gold, brown belt :
        sailor seaman : male : white sailortop/navy, white bellbottoms, black shoes, white sailorcap, navy neckerchief :
        captain skipper ship_captain : bearded white-haired male : navy doublebreasted/gold, white trousers, black shoes, white policecap/gold :
        fisherman angler : bearded male : yellow coat, navy trousers, #2F6B4A boots, yellow strawhat : rod
        pilot aviator airman : male : #1B2340 doublebreasted/gold, white shirt, black tie, #1B2340 trousers, black shoes, #1B2340 policecap/gold, black sunglasses :
        businessman banker executive salesman politician president ceo boss agent : male parted : #2A3142 suit, white shirt, red tie, #2A3142 trousers, black shoes : briefcase
        businesswoman : female bun : #3A3F4E suit, white shirt, #3A3F4E skirt, black shoes : briefcase
        groom bridegroom best_man : male parted : black suit, white shirt, black bowtie, black trousers, black shoes, :
        spy : male : black suit, white shirt, black tie, black trousers, black shoes, black sunglasses, black fedora : briefcase
        detective private_eye investigator : male : tan coat, white shirt, brown tie, brown trousers, brown shoes, brown fedora : magnifier
        thief robber burglar bandit : male : striped white sweater/black, black trousers, black shoes, black beanie, black mask : sack
        prisoner convict : male crop : striped white tee/black, striped white trousers/black, black shoes, striped white sailorcap :
        professor teacher schoolteacher : glasses grey-haired : brown jacket, beige shirt, green bowtie, brown trousers, brown shoes, black glasses : book
        librarian clerk secretary : glasses bun : green sweater, beige longskirt, brown shoes, black glasses : book
        student schoolboy schoolgirl : : blue hoodie, grey trousers, white sneakers, red backpack :
        farmer : male : checked red shirt, blue overalls, brown boots, #E0C070 strawhat : pitchfork
        gardener : : green shirt, brown overalls, green boots, #E0C070 strawhat, tan gloves : rake
        scarecrow : spiky blonde : checked brown shirt, blue overalls, brown boots, #C8A050 witchhat :
        shepherd shepherdess : : #C9B79A tunic, #A8865C hood, brown sandals, brown cape : crook
        beekeeper : : white jacket, white trousers, white boots, white strawhat, white gloves :
        miner : sooty male : #C8832A hivis/yellow, #5C6068 shirt, #4A4E56 trousers, black boots, yellow minerhat, tan gloves : pickaxe
        worker builder construction_worker bricklayer roofer engineer roadworker welder electrician plumber : male : #F07A1E hivis/yellow, grey shirt, #3E5F8A trousers, tan boots, yellow hardhat : hammer
        mechanic repairman : male : #2F5FA0 bodysuit, black boots, #2F5FA0 cap : wrench
        carpenter : male : checked red shirt, brown apron, #3E5F8A trousers, brown boots : hammer
        blacksmith : male muscular bearded bald : #5C4433 tank, #4A3020 apron, #3A3532 trousers, black boots : hammer
        lumberjack woodcutter : male bearded : checked red shirt, #3E5F8A trousers, brown boots, red beanie, brown belt : axe
        painter artist : goatee : white tunic, brown trousers, brown shoes, red beret : palette
        sculptor potter : : grey shirt, tan apron, brown trousers, brown shoes :
        tailor seamstress clockmaker watchmaker cobbler : glasses old : white shirt, brown waistcoat, brown trousers, brown shoes, black glasses :
        photographer cameraman reporter journalist paparazzo : : tan waistcoat, white shirt, #3E5F8A trousers, brown shoes, black cap : camera
        director : : black sweater, grey trousers, black shoes, black beret, black glasses :
        band marching_band brass_band bandsman bandmember drum_corps : : #B3261E doublebreasted/gold, white trousers/red, black shoes, black policecap/gold, white belt : drum|trumpet|trombone|sousaphone|cymbals|flute
        drummer_boy trumpeter bugler : : #B3261E doublebreasted/gold, white trousers/red, black shoes, black policecap/gold : trumpet
        singer pop_star rock_star rocker guitarist : longhair : black jacket, red tee, black trousers, black boots, black sunglasses :
        conductor maestro pianist violinist cellist : grey-haired : black tailcoat, white shirt, white bowtie, black trousers, black shoes :
        dj rapper : : black hoodie, blue trousers, white sneakers, black headphones, black sunglasses :
        clown jester harlequin : whiteface rednose redafro : #F2C531 tunic/red, spotted #3FA0D8 trousers/red, red bigshoes, white ruff, white gloves, green partyhat/red : balloon
        mime : whiteface male : striped white shirt/black, black trousers, black shoes, black beret, white gloves :
        superhero superheroine hero superman : male muscular parted emblem : #1F4FB8 bodysuit/yellow, red cape, red briefs, red boots, yellow belt :
        villain : male bald goatee : #3A2A4A bodysuit/purple, black cape/purple, black boots, black gloves :
        bride : female bun veil : white bridal, white bridalveil, white shoes : bouquet
        angel archangel : female longhair blonde halo featherwings : white robe/gold, barefoot :
        cupid : childlike curls blonde halo featherwings : white briefs, barefoot : bow
        devil demon satan : redskin horns goatee batwings : #3A1014 bodysuit, black cape/red, black boots : pitchfork
        zombie : zombieskin spiky torn : torn #6E7468 shirt/#7A2A22, torn #4A4438 trousers, barefoot :
        mummy : wrapped bald : #D8CDB4 bodysuit, barefoot :
        werewolf : furry male muscular : torn #5A6B8A trousers, barefoot :
        vampire dracula count : male pale fangs widowspeak redeyes highcollar : black suit, white shirt, #8E1F2B waistcoat, black trousers, black shoes, black cape/red :
        mermaid siren : female longhair redhaired fishtail : #8A5AB0 swimsuit :
        alien extraterrestrial martian : alienhead bald slim : #9AA6B4 bodysuit :
        elf : pointedears slim : #2F8A3F tunic/red, #2F8A3F elfhat/red, red leggings/white, brown belt, #2F8A3F shoes :
        hobbit : pointedears curls barefoot : #6B5A2E waistcoat, beige shirt, brown shorts, barefoot :
        dwarf : longbeard redhaired fat male : #6B4A2E tunic/tan, brown trousers, brown boots, #8C8F94 hornless, brown belt : axe
        gnome leprechaun goblin : longbeard white-haired fat male : #2A5DB0 tunic, brown trousers, brown boots, red elfhat, brown belt :
        fairy pixie sprite tinkerbell : female bun blonde slim butterflywings : #7ACB5A dress, green shoes : starwand
        ghost spectre phantom : sheeted : white sheet :
        santa santa_claus father_christmas : longbeard white-haired fat male old : red coat/white, red trousers, black boots, red santahat/white, black belt, white gloves : sack
        caveman cavewoman neanderthal caveperson : longhair bearded muscular : spotted #B07A40 pelt, barefoot : woodenclub
        scuba_diver diver frogman snorkeler : : #20242C bodysuit/yellow, black flippers, black divemask, yellow airtank, black swimcap :
        lifeguard : : red tank/white, red shorts, barefoot, white cap :
        mailman postman courier delivery_man delivery_person : : #2F5FA0 shirt, #2C3648 shorts, black shoes, #2F5FA0 cap, brown satchel :
        driver chauffeur taxi_driver bus_driver : male : #3A3F4E suit, white shirt, black tie, #3A3F4E trousers, black shoes, #3A3F4E policecap :
        racer racing_driver motorcyclist biker : : red bodysuit/white, black boots, red helmet/white, black gloves :
        tribal_chief chief : male : brown pelt, brown boots :
        fortune_teller gypsy : female longhair : purple dress/gold, red turban, gold beads :
        puppeteer busker juggler : : striped red shirt/white, black trousers, black shoes, black fedora :
        presenter newscaster anchor anchorwoman host : parted : #2A4A8A suit, white shirt, red tie, #2A4A8A trousers, black shoes :
        grandmother grandma granny nana old_woman : female old bun : lavender sweater, grey longskirt, brown shoes, silver glasses :
        grandfather grandpa granddad old_man pensioner elder : male old balding moustache : olive sweater, beige trousers, brown shoes, silver glasses : cane
        baby infant newborn : babylike : #8FC4E8 tee, white briefs, barefoot, #F2D060 dummy :
        toddler : babylike crop : striped red tee/white, #3E5F8A overalls, white shoes :
        girl schoolgirl daughter granddaughter : female pigtails : #E8688A dress, white socks, red shoes :
        boy son grandson lad : male short : striped #2A7AC0 tee/white, #C8A060 shorts, white socks, red sneakers, red cap :
        doll rag_doll : female braids redhaired babylike dollface : #4A8AD0 dress/white, white socks, black shoes :
        teenager teen adolescent : : purple hoodie, #3E5F8A trousers, white sneakers, black headphones :
        """);

    /// <summary>Every role that is known.</summary>
    public static IEnumerable<Role> All => ByWord.Values.Distinct();

    /// <summary>By an adjective with the noun ("palace guard"), by the noun, or by its last word; null for who has no role.</summary>
    public static Role? Find(string noun, IReadOnlyList<string>? adjectives = null)
    {
        var key = noun.Replace(' ', '_');
        foreach (var adjective in adjectives ?? [])
        {
            if (ByWord.TryGetValue($"{adjective.Replace(' ', '_')}_{key}", out var compound))
            {
                return compound;
            }
        }

        if (ByWord.TryGetValue(key, out var role))
        {
            return role;
        }

        var last = key.LastIndexOf('_');
        return last > 0 ? ByWord.GetValueOrDefault(key[(last + 1)..]) : null;
    }

    /// <summary>Whether those of that noun have a role of their own in that place: guards of a castle.</summary>
    public static bool IsOfPlace(string place, string noun) => ByWord.ContainsKey($"{place}_{noun}".Replace(' ', '_'));

    /// <summary>Whether that role's tool lies on a level forearm.</summary>
    public static bool CarriesOnForearm(string noun) => ToolLook.OnForearm(Find(noun)?.Tool);

    private static Dictionary<string, Role> Read(string table)
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var row in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = row.Split(':', StringSplitOptions.TrimEntries);
            var role = new Role(
                parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries),
                parts[2].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                parts[3].Length == 0 ? null : parts[3]);
            foreach (var word in parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                roles.TryAdd(word, role);
            }
        }

        return roles;
    }
}
