using System.Globalization;

namespace Sora.Client.App;

/// <summary>Moments inside cursors.</summary>
internal static class Places
{
    public static string Text(DateTimeOffset moment) => moment.UtcTicks.ToString(CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string text) => new(long.Parse(text, CultureInfo.InvariantCulture), TimeSpan.Zero);
}
