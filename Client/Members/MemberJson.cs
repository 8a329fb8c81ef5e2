using System.Globalization;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Members;

/// <summary>A person as others see it.</summary>
/// <param name="Hue">Of the avatar, 0 to 359; follows from the id.</param>
internal sealed record PersonJson(string Id, string Handle, string Name, int Hue)
{
    public static PersonJson Of(Person person) => new(person.Id.Value, person.Handle, person.Name, HueOf(person.Id));

    public static PersonJson Of(Member member) => new(member.Id.Value, member.Handle, member.Name, HueOf(member.Id));

    private static int HueOf(OwnerId id) => int.Parse(id.Value.AsSpan(OwnerId.Prefix.Length, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % 360;
}

/// <summary>The member as it sees itself.</summary>
internal sealed record MeJson(
    PersonJson Person, string Bio, string Role, string Tier, bool HasPassword, SettingsJson Settings, int InvitesLeft, UnreadJson Unread, MemberUsageJson Usage)
{
    public static MeJson Of(Member member, MemberUsage usage, UnreadJson unread) => new(
        PersonJson.Of(member), member.Bio, MemberWords.Of(member.Role), MemberWords.Of(member.Tier), member.HasPassword, SettingsJson.Of(member.Settings), member.InvitesLeft, unread,
        new MemberUsageJson(MemberWords.Of(usage.Tier), usage.DailyCap, usage.UsedToday, usage.ResetsAt.ToUnixTimeSeconds()));
}

/// <summary>What waits to be looked at.</summary>
internal sealed record UnreadJson(int Notifications, int Messages);

/// <summary>What of a day's films is used.</summary>
/// <param name="DailyCap">Null: no cap.</param>
/// <param name="ResetsAt">Unix seconds.</param>
internal sealed record MemberUsageJson(string Tier, int? DailyCap, int UsedToday, long ResetsAt);

/// <summary>What the member has chosen.</summary>
internal sealed record SettingsJson(bool Personalised, int PauseAfterMinutes, int QuestionEveryFilms, string DirectMessages, string DefaultAudience, string Language)
{
    public static SettingsJson Of(MemberSettings settings) => new(
        settings.Personalised, settings.PauseAfterMinutes, settings.QuestionEveryFilms, settings.DirectMessages.ToString().ToLowerInvariant(), settings.DefaultAudience, settings.Language);
}

/// <summary>An invitation that was given.</summary>
/// <param name="CreatedAt">Unix seconds.</param>
internal sealed record InviteJson(string Code, long CreatedAt, PersonJson? UsedBy);

/// <summary>A code that opens the door.</summary>
internal sealed record InviteCheckJson(string Code, PersonJson? From);

/// <summary>Whether somebody could join under a handle.</summary>
internal sealed record HandleJson(string Handle, bool Available, string? Reason);

internal sealed record InviteRequest(string? Code);

internal sealed record JoinRequest(string? Code, string? Handle, string? Password, string? BirthDate, string? Name);

internal sealed record WaitRequest(string? Email, string? Note);

internal sealed record ChangeMeRequest(string? Name, string? Bio, ChangeSettingsRequest? Settings);

internal sealed record ChangeSettingsRequest(bool? Personalised, int? PauseAfterMinutes, int? QuestionEveryFilms, string? DirectMessages, string? DefaultAudience, string? Language);

internal sealed record EraseRequest(string? Handle);

internal sealed record PasswordRequest(string? Password);

internal sealed record CountRequest(int? Count);

internal sealed record AdministerRequest(string? Role, string? Tier, bool? Suspended);

/// <summary>A member as operators see it.</summary>
internal sealed record ListedMemberJson(PersonJson Person, string Role, string Tier, long JoinedAt, bool Suspended);

/// <summary>Somebody who asked to join.</summary>
internal sealed record WaitlistEntryJson(string Email, string Note, long CreatedAt);

/// <summary>Enumerations as they are on the wire.</summary>
internal static class MemberWords
{
    public static string Of(MemberRole role) => role.ToString().ToLowerInvariant();

    public static string Of(MemberTier tier) => tier.ToString().ToLowerInvariant();

    /// <summary>Null when the text names none; only the lower-case names count.</summary>
    public static T? Parse<T>(string? text)
        where T : struct, Enum => text is not null && !int.TryParse(text, out _) && text == text.ToLowerInvariant() && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : null;
}
