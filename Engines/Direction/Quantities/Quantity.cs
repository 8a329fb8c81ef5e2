using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction.Quantities;

/// <summary>A length, height, speed or angle that a text gives in units.</summary>
/// <param name="Text">As the storyboard has it, in metres, metres a second and degrees: "from 2 m", "at 3 m/s", "at 45 degrees"; "1.5 m" of a thing.</param>
/// <param name="OfThing">Whether it is said of a thing ("a 1 m string") and not of what happens.</param>
internal sealed record Quantity(string Text, TextSpan Span, bool OfThing);
