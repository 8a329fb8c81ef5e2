using System.Net;
using System.Text.RegularExpressions;
using Sora.Engines.Direction.Casting;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>A page of HTML or code given as the prompt: it is shown as it would look on a screen in the scene.</summary>
internal static partial class ScreenPage
{
    private const int MostLines = 24;

    /// <summary>What a screen would show of the prompt; null when the prompt is no page of code.</summary>
    public static string? Of(string prompt)
    {
        var trimmed = prompt.TrimStart();
        if (Markup().IsMatch(trimmed))
        {
            var visible = Tag().Replace(Hidden().Replace(trimmed, " "), "\n");
            return Lines(WebUtility.HtmlDecode(visible)) is { Length: > 0 } text ? text : Lines(trimmed);
        }

        return IsCode(trimmed) ? Lines(trimmed) : null;
    }

    /// <summary>The shot that shows it.</summary>
    public static DraftShot Show(string text, string prompt, FilmCast cast, Ledger ledger)
    {
        var shot = new DraftShot(1);
        cast.Shots.Add(shot);
        var screen = cast.Add("monitor", Sense.Of("monitor", NounContext.None), 1)!;
        var desk = cast.Add("desk", Sense.Of("desk", NounContext.None), 1)!;
        (screen.Implied, desk.Implied) = (true, true);
        screen.Put("on", desk);
        shot.Enter(screen);
        shot.Enter(desk);
        shot.Subject = screen;
        shot.MayBeSetIn("office", rank: 1);
        shot.Fields["framing"] = "close-up";
        shot.Texts.Add(new(text.Length <= StoryboardLimits.TextCharacters ? text : text[..StoryboardLimits.TextCharacters], "sign"));
        ledger.Note(new(0, prompt.Length), "shot-1.text", "shown on a screen");
        return shot;
    }

    // Code has lines that end in braces or semicolons or begin with its words; prose has not.
    private static bool IsCode(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length >= 2 && lines.Count(line => CodeLine().IsMatch(line)) * 5 >= lines.Length * 3;
    }

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line.Length > 0).Take(MostLines));

    [GeneratedRegex(@"^(?:<!doctype\s|<html|<\?xml|<(?:head|body|div|section|main|article|svg|p|h[1-6]|ul|table|form|span|a|img|button|script|style|header|nav)\b[^<>]{0,400}>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"<(?:script|style|head)\b[^>]{0,400}>.*?</(?:script|style|head)\s{0,4}>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<[^<>]{0,2000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"[{};]$|^[})\]]|^(?:def|class|import|from \w+ import|function|const|let|var|public|private|static|return|if\s?\(|for\s?\(|while\s?\(|else|#include|using|namespace|package|print\(|console\.|@\w+|//|#!|\w+\s?=\s?\S)|:$|\)\s?\{|=>|\(\)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex CodeLine();
}
