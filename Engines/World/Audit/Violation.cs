using System.Globalization;

namespace Sora.Engines.World.Audit;

/// <summary>Something in a trace that physics does not do.</summary>
/// <param name="Rule">Which rule it breaks: speed, penetration, energy, momentum, existence or cast.</param>
/// <param name="T">Seconds of the film at which it was worst.</param>
/// <param name="Subject">Ids of the bodies concerned.</param>
/// <param name="Excess">How bad it is, in the rule's own measure: of several alike the worst is told.</param>
/// <param name="Text">What happened, with figures.</param>
public sealed record Violation(string Rule, double T, string Subject, double Excess, string Text)
{
    /// <summary>One line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule} at {T:0.000} s: {Subject} {Text}");
}
