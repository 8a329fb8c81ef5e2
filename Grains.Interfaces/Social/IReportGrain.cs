using Sora.Grains.Ids;

namespace Sora.Grains.Social;

/// <summary>One report. Key: its id, which follows from reporter and target.</summary>
[Alias("sora.IReportGrain")]
public interface IReportGrain : IGrainWithStringKey
{
    /// <summary>Files it; the same again changes nothing.</summary>
    [Alias("File")]
    Task File(NewReport report);

    /// <summary>Closes it: with <paramref name="remove"/> what was reported is taken away first. False when there is no such report.</summary>
    [Alias("Close")]
    Task<bool> Close(bool remove);
}

/// <summary>Kinds of what can be reported.</summary>
[GenerateSerializer, Alias("sora.ReportKind")]
public enum ReportKind
{
    Film,
    Comment,
    Person,
    Message,
}

/// <summary>A report that is to be filed.</summary>
/// <param name="Target">Id of what is reported.</param>
/// <param name="Person">Whose it is.</param>
/// <param name="Film">The film it is about or stands under; null when none.</param>
/// <param name="Text">What is reported, as it reads now.</param>
[GenerateSerializer, Immutable, Alias("sora.NewReport")]
public sealed record NewReport(
    [property: Id(0)] OwnerId Reporter,
    [property: Id(1)] ReportKind Kind,
    [property: Id(2)] string Target,
    [property: Id(3)] OwnerId Person,
    [property: Id(4)] VideoId? Film,
    [property: Id(5)] string Reason,
    [property: Id(6)] string Note,
    [property: Id(7)] string Text);
