using System.Collections.Frozen;
using System.Globalization;

namespace Sora.Engines.Lexicon;

/// <summary>The one table of actions: the director resolves verbs to them, the world carries them out.</summary>
public static class WorldActions
{
    // kind seconds arguments: names. Arguments: w what, i with, t toward, - none. An underscore stands for a space.
    private static readonly FrozenDictionary<string, WorldAction> ByName = Parse("""
        Passive 0.6 t: fall bounce splash sink crash
        Passive 1.2 t: roll slide tumble
        Passive 1.5 -: spin swing float drift sway shake topple collapse break explode burn melt flow glow grow shrink hang flap
        Passive 0.8 -: open close
        Passive 1.5 t: rise descend freeze_over fade appear transform blow_over rumble
        Travel 1.5 t: walk run trot gallop sneak limp march waddle stagger crawl climb slither
        Travel 1.5 wt: swim fly glide hover dive ski surf skate skateboard row ride drive sail slide_down chase flee approach follow leave
        Travel 0.9 wt: jump hop leap vault turn stop land take_off dodge
        Act 1.0 wit: throw catch kick hit punch push pull shoot swing_at poke tap
        Act 1.4 wit: lift carry drop pick_up put give take hold open_something close_something pour stack cut stir dig wipe write play_with tear fill build
        Act 1.4 wit: read fold squeeze light_up wear attack protect act_out photograph work exercise
        Act 1.6 wit: eat drink feed blow smell bite lick
        Act 1.6 wit: juggle play drum conduct fight fence wrestle
        Act 1.4 wt: wave point clap bow nod shake_head shrug salute beckon hug kiss shake_hands pat cheer
        Act 1.6 wt: dance twirl backflip somersault cartwheel axel pirouette
        State 1.5 wt: stand sit lie kneel crouch lean balance wait
        State 1.2 -: sleep wake stand_up sit_down lie_down
        Act 0.8 wt: slip trip stumble faint
        State 1.5 wt: look search listen
        Speak 1.5 wt: talk whisper shout sing
        Voice 0.9 t: laugh cry yawn sneeze cough gasp scream
        State 1.0 t: smile frown blink shiver breathe think blush stretch scratch sweat
        Voice 0.8 t: call ring
        Travel 1.5 t: move
        """);

    /// <summary>Every action, by name.</summary>
    public static IReadOnlyCollection<WorldAction> All => ByName.Values;

    /// <summary>The action of that name; null when there is none.</summary>
    public static WorldAction? Find(string name) => ByName.GetValueOrDefault(name);

    private static FrozenDictionary<string, WorldAction> Parse(string table)
    {
        var actions = new Dictionary<string, WorldAction>(StringComparer.Ordinal);
        foreach (var (name, group) in WordTable.Lines(table).SelectMany(line => WordTable.Groups(line)))
        {
            var parts = group.Split(' ');
            var arguments = (parts[2].Contains('w', StringComparison.Ordinal) ? ActionArguments.What : ActionArguments.None)
                | (parts[2].Contains('i', StringComparison.Ordinal) ? ActionArguments.With : ActionArguments.None)
                | (parts[2].Contains('t', StringComparison.Ordinal) ? ActionArguments.Toward : ActionArguments.None);
            actions.Add(name, new(name, Enum.Parse<VerbKind>(parts[0]), double.Parse(parts[1], CultureInfo.InvariantCulture), arguments));
        }

        return actions.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
