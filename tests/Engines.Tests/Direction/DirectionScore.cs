using System.Text.Json;
using System.Text.RegularExpressions;
using Sora.Storyboards;

namespace Sora.Engines.Tests.Direction;

/// <summary>
/// How much of what a prompt says stands in its storyboard (recall), and how much of what stands there is said (precision). What is implied counts
/// for nothing. Lines of annotated prompts: cast, verbs, sounds, roles [who, verb, whom], adj, count, place, time, weather, look, era, mono, framing,
/// angle, move, outcome, speech, shots; also and alsoVerbs may be there too; "a|b" accepts either.
/// </summary>
internal sealed class DirectionScore
{
    private static readonly string[] Many = ["elephant", "barrel", "domino", "viking"];
    private static readonly string[] Fields = ["place", "time", "weather", "look", "era", "framing", "angle", "move", "outcome"];

    private (int Hit, int All) _recall;
    private (int Hit, int All) _precision;

    public List<string> Faults { get; } = [];

    /// <summary>Harmonic mean of recall and precision, 0 to 1.</summary>
    public double F1
    {
        get
        {
            var (recall, precision) = ((double)_recall.Hit / Math.Max(1, _recall.All), (double)_precision.Hit / Math.Max(1, _precision.All));
            return 2 * recall * precision / Math.Max(recall + precision, 1e-9);
        }
    }

    public void Add(JsonElement wanted, Storyboard board)
    {
        var shots = board.Shots;
        var byId = new Dictionary<string, CastMember>(StringComparer.Ordinal);
        shots.SelectMany(shot => shot.Cast).ToList().ForEach(member => byId[member.Id] = member);
        var members = shots.SelectMany(shot => shot.Cast).Where(Said).ToList();
        var things = members.Select(member => (member.Noun, Adjectives: member.Adjectives ?? []))
            .Concat(members.SelectMany(member => member.Wears ?? []).Select(worn => (worn.Noun, Adjectives: worn.Adjectives ?? []))).ToList();
        var beats = shots.SelectMany(shot => shot.Beats).Where(beat => beat.Implied != true).ToList();
        var deeds = beats.Select(beat => (Who: Names(beat.Who), beat.Verb, Whom: new[] { beat.What, beat.With, beat.Toward }.Select(Names).ToList()))
            .Concat(shots.SelectMany(shot => shot.Speech ?? []).Select(line => (Who: Names(line.Who), Verb: line.Manner ?? "say", Whom: new List<string[]>()))).ToList();
        var verbs = deeds.Select(deed => deed.Verb).ToArray();
        var sounds = shots.SelectMany(shot => shot.Sounds ?? []).Where(cue => cue.Implied != true).Select(cue => cue.Name)
            .Concat(shots.Select(shot => shot.Music).OfType<Music>().Where(music => music.Implied != true).SelectMany(music => new[] { "music", music.Mood, music.Instrument }.OfType<string>())).ToArray();

        var nouns = members.SelectMany(Names).ToArray();
        var prompt = wanted.GetProperty("p").GetString()!;
        foreach (var word in Strings("cast"))
        {
            Recall($"cast {word}", Hit(word, nouns));
        }

        foreach (var word in Strings("verbs"))
        {
            Recall($"verb {word}", Hit(word, verbs));
        }

        foreach (var word in Strings("sounds"))
        {
            Recall($"sound {word}", Hit(word, sounds));
        }

        foreach (var field in Fields.Where(field => wanted.TryGetProperty(field, out _)))
        {
            Recall($"{field} {Text(field)}", Hit(Text(field), field == "outcome" ? [.. beats.Select(beat => beat.Outcome ?? "")] : [.. shots.Select(shot => Of(shot, field))]));
        }

        foreach (var line in Strings("speech"))
        {
            Recall($"speech {line}", shots.SelectMany(shot => shot.Speech ?? []).Any(said => Bare(said.Text) == Bare(line)));
        }

        if (wanted.TryGetProperty("mono", out _))
        {
            Recall("monochrome", shots.Any(shot => shot.Look.Monochrome == true));
        }

        if (wanted.TryGetProperty("shots", out var number))
        {
            Recall($"{number} shots", shots.Count == number.GetInt32());
        }

        foreach (var count in Members("count"))
        {
            var per = shots.Select(shot => shot.Cast.Where(Said).Where(member => Hit(count.Name, member.Noun)).Sum(member => member.Count)).ToList();
            var least = count.Value.GetInt32();
            Recall($"count {count.Name} {least}", Many.Contains(count.Name) ? per.Max() >= least && per.Max() <= 40 : per.Contains(least));
        }

        foreach (var adjective in Members("adj"))
        {
            var own = things.Where(thing => Hit(adjective.Name, thing.Noun)).SelectMany(thing => thing.Adjectives).ToArray();
            Recall($"adjective {adjective.Value} {adjective.Name}", Hit(adjective.Value.GetString()!, own));
        }

        foreach (var role in wanted.TryGetProperty("roles", out var roles) ? roles.EnumerateArray() : [])
        {
            var (who, verb, whom) = (Whole(role[0].GetString()!), role[1].GetString()!, role[2].GetString() is { } what ? Whole(what) : null);
            Recall($"role {role}", deeds.Any(deed => Hit(who, deed.Who) && Hit(verb, deed.Verb) && (whom is null || deed.Whom.Any(other => Hit(whom, other)))));
        }

        var mayNoun = string.Join('|', Strings("cast").Append(Text("also")).Append(Text("place")));
        var mayVerb = string.Join('|', Strings("verbs").Append(Text("alsoVerbs")).Append("say|speak|stand"));
        var maySound = string.Join('|', Strings("sounds").Append(Text("also")).Append(Text("alsoVerbs")).Concat(Strings("verbs")));
        members.ForEach(member => Precise($"cast {member.Noun}", Hit(mayNoun, Names(member))));
        verbs.ToList().ForEach(verb => Precise($"verb {verb}", Hit(mayVerb, verb)));
        sounds.ToList().ForEach(sound => Precise($"sound {sound}", Hit(maySound, sound)));
        for (var i = 0; verbs.Length > 3 * Math.Max(1, Strings("verbs").Count + Strings("speech").Count) && i < verbs.Length / 3; i++)
        {
            Precise("too many verbs", false);
        }

        string[] Names(object? named) => named switch
        {
            CastMember member => member.Archetype?.StartsWith("biped", StringComparison.Ordinal) == true ? [member.Noun, "person", "man", "woman"] : [member.Noun],
            string id when byId.TryGetValue(id, out var member) => Names(member),
            _ => [],
        };

        List<string> Strings(string name) => wanted.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
        string Text(string name) => wanted.TryGetProperty(name, out var text) ? text.GetString()! : "";
        IEnumerable<JsonProperty> Members(string name) => wanted.TryGetProperty(name, out var members2) ? members2.EnumerateObject() : [];
        string Whole(string word) => Strings("cast").Find(entry => entry.Split('|').Intersect(word.Split('|')).Any()) ?? word;

        void Recall(string what, bool hit) => Count(ref _recall, hit, $"missing {what} <- {prompt}");
        void Precise(string what, bool hit) => Count(ref _precision, hit, $"invented {what} <- {prompt}");
    }

    private void Count(ref (int Hit, int All) counter, bool hit, string fault)
    {
        counter = (counter.Hit + (hit ? 1 : 0), counter.All + 1);
        if (!hit)
        {
            Faults.Add(fault);
        }
    }

    private static bool Said(CastMember member) => member.Implied != true;

    private static string Of(Shot shot, string field) => field switch
    {
        "place" => shot.Setting.Place,
        "time" => shot.Setting.Time,
        "weather" => shot.Setting.Weather,
        "look" => shot.Look.Style,
        "era" => shot.Look.Era ?? "",
        "framing" => shot.Camera.Framing,
        "angle" => shot.Camera.Angle,
        _ => shot.Camera.Move,
    };

    private static bool Hit(string want, params string[] have) => want.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Any(word => have.Any(text => Regex.IsMatch(Norm(text), $@"(^|[\s._-]){Regex.Escape(Norm(word))}(s|es)?($|[\s._-])", RegexOptions.CultureInvariant)));

    private static string Norm(string text) => text.ToLowerInvariant().Trim() switch { "watercolour" => "watercolor", "closeup" => "close-up", var same => same };

    private static string Bare(string text) => Norm(text).Trim('.', '!', '?');
}
