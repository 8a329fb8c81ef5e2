using Sora.Engines.Direction.FilmLanguage;
using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction.Shots;

/// <summary>The words that one shot is made of.</summary>
/// <param name="Span">Characters of the prompt.</param>
/// <param name="Transition">How it begins, where the mark before it says so.</param>
/// <param name="Seconds">Its length, where the prompt says so.</param>
/// <param name="Said">What its heading sets: place and time of a scene heading. Spans are of the prompt.</param>
internal sealed record ShotText(TextSpan Span, string? Transition, double? Seconds, IReadOnlyList<FilmSetting> Said);

/// <summary>A prompt cut into shots.</summary>
/// <param name="Preamble">What stands before the first marked shot and is said of all of them; null for none.</param>
/// <param name="Marks">Where it says that a shot begins: done with.</param>
internal sealed record ShotTexts(IReadOnlyList<ShotText> Shots, TextSpan? Preamble, IReadOnlyList<TextSpan> Marks);
