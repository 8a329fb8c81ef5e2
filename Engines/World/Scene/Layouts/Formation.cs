using Sora.Engines.Lexicon;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Layouts;

/// <summary>How several alike stand together.</summary>
internal enum Formation
{
    Row,
    Stack,
    Ring,
    Spiral,
}

/// <summary>Arranges the copies of one cast member around the origin.</summary>
internal static class Formations
{
    // A domino meets the next one at about half its height (usual in the sport).
    private const double DominoSpacing = 0.6;
    private const double RowLength = 6;

    // Contacts begin at once and nothing is pressed together.
    private const double Seam = 0.0005;
    private const int DominoesOfASpiral = 48;
    private static readonly string[] Stacked = ["stack", "stacked", "tower", "pile", "piled", "column", "pyramid"];
    private static readonly string[] Rings = ["circle", "ring", "circular"];
    private static readonly string[] Names = ["stack", "tower", "pile", "column", "pyramid", "circle", "ring", "spiral", "row", "line", "queue"];

    /// <summary>A noun such as spiral that says how others stand and is nothing itself.</summary>
    public static bool IsFormation(CastMember member, Noun noun) => noun.Family is "thing" or "abstract" or "shape" or "group" or "" && Names.Contains(member.Noun);

    /// <summary>What the words of the cast and its beats ask for.</summary>
    public static Formation Of(CastMember member, Shot shot, string solid)
    {
        bool Says(string[] words) =>
            words.Any(w => member.Adjectives?.Contains(w) == true
                || shot.Cast.Any(m => m.Noun == w && m.Id != member.Id)
                || shot.Beats.Any(b => b.Who == member.Id && b.Manner?.Any(m => m.Split(' ').Contains(w)) == true));

        var carried = shot.Beats.Any(b => b.What == member.Id && b.Verb is "carry" or "balance" or "hold" or "stack" or "lift");
        var steps = shot.Beats.Any(b => (b.Toward ?? b.What) == member.Id && b.Manner?.Contains("across") == true);
        return Says(["spiral"]) ? Formation.Spiral
            : steps ? Formation.Row
            : Says(Rings) ? Formation.Ring
            : Says(Stacked) || solid == "disc" || (carried && solid is "box") ? Formation.Stack
            : Formation.Row;
    }

    /// <summary>How many stand there: a few dominoes make no spiral, so one that gives no large number has as many as show it.</summary>
    public static int CountOf(CastMember member, Noun noun, Shot shot) =>
        noun.Lemma == "domino" && member.Count is > 1 and < DominoesOfASpiral && Of(member, shot, noun.Solid ?? string.Empty) is Formation.Spiral ? DominoesOfASpiral : member.Count;

    public static void Arrange(List<Placing> copies, Formation formation)
    {
        if (copies.Count > 1 && IsDomino(copies[0]))
        {
            Dominoes(copies, formation);
            return;
        }

        switch (formation)
        {
            case Formation.Stack:
                Stack(copies);
                break;
            case Formation.Ring or Formation.Spiral when copies.Count > 2:
                Ring(copies);
                break;
            default:
                Row(copies);
                break;
        }
    }

    private static bool IsDomino(Placing copy) => copy.Thing is { Noun.Lemma: "domino" };

    private static void Row(List<Placing> copies)
    {
        var size = copies[0].Bounds.Size;
        var step = size.X + Math.Clamp(0.35 * size.X, 0.01, 0.4);
        if (copies[0].Thing is { Noun.Family: "plant" } plant)
        {
            // Their crowns are wider than what one bumps into.
            step = Math.Max(step, 0.8 * plant.Size.X);
        }

        var perRow = Math.Max(copies[0].Thing is { Noun.Family: "plant" } ? 3 : 2, (int)Math.Min(copies.Count, RowLength / step));
        for (var i = 0; i < copies.Count; i++)
        {
            int row = i / perRow, inRow = Math.Min(perRow, copies.Count - (row * perRow));

            // Rows stand in each other's gaps, so that none hides another.
            var stagger = row % 2 == 0 ? 0 : 0.5 * step;
            copies[i].Move(new((((i % perRow) - ((inRow - 1) / 2.0)) * step) + stagger, 0, -row * (size.Z + (0.35 * size.Z))));
        }
    }

    private static void Stack(List<Placing> copies)
    {
        var height = 0.0;
        foreach (var copy in copies)
        {
            copy.Move(new(0, height, 0));
            height += copy.Bounds.Size.Y + Seam;
        }
    }

    private static void Ring(List<Placing> copies)
    {
        var size = copies[0].Bounds.Size;
        var radius = Math.Max(size.X, size.Z) * 1.4 * copies.Count / (2 * Math.PI);
        for (var i = 0; i < copies.Count; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * i / copies.Count);
            copies[i].Move(new(radius * cos, 0, radius * sin));
        }
    }

    /// <summary>Each faces the next; in a spiral (Archimedean) turns lie two heights apart.</summary>
    private static void Dominoes(List<Placing> copies, Formation formation)
    {
        var size = copies[0].Thing!.Size;
        var step = DominoSpacing * size.Y;
        double angle = 0, x = -step * (copies.Count - 1) / 2;
        var turn = 2.0 * Math.Max(size.X, size.Y) / (2 * Math.PI);
        var inner = 1.6 * size.Y;
        foreach (var copy in copies)
        {
            var thing = copy.Thing!;
            if (formation is Formation.Spiral or Formation.Ring)
            {
                var radius = inner + (turn * angle);
                var (sin, cos) = DeterministicMath.SinCos(angle);
                thing.Turn(QuaternionD.FromAxisAngle(Vector3d.UnitY, -angle));
                copy.Move(new(radius * cos, 0, radius * sin));
                angle += step / radius;
            }
            else
            {
                thing.Turn(QuaternionD.FromAxisAngle(Vector3d.UnitY, Math.PI / 2));
                copy.Move(new(x, 0, 0));
                x += step;
            }
        }
    }
}
