using Sora.Client.Films;
using Sora.Grains.Feeds;

namespace Sora.Client.Feeds;

/// <summary>One page of a feed.</summary>
internal sealed record FeedPageJson(string Object, IReadOnlyList<FeedItemJson> Data, string? NextCursor, PauseJson? Pause, QuestionJson? Question);

internal sealed record FeedItemJson(FilmJson Film, ReasonJson Reason);

/// <summary>Why a film is there.</summary>
/// <param name="Score">The sum of the terms.</param>
internal sealed record ReasonJson(string Kind, string Text, double Score, IReadOnlyList<TermJson> Terms);

internal sealed record TermJson(string Name, double Value, string Text);

/// <summary>It has been a while.</summary>
internal sealed record PauseJson(string Text, int Minutes);

internal sealed record QuestionJson(string Id, string Text, IReadOnlyList<OptionJson> Options);

internal sealed record OptionJson(string Id, string Text);

internal sealed record SteeringJson(IReadOnlyList<ChipJson> Chips);

/// <summary>Something to see more or less of.</summary>
internal sealed record ChipJson(string Id, string Topic, int Weight, string Text)
{
    public static ChipJson Of(FeedTopic topic) => new(topic.Topic.Replace(' ', '-'), topic.Topic, topic.Weight, topic.Weight switch
    {
        >= 2 => $"much more {topic.Topic}",
        1 => $"more {topic.Topic}",
        -1 => $"less {topic.Topic}",
        <= -2 => $"no {topic.Topic}",
        _ => topic.Topic,
    });
}

internal sealed record ChipsRequest(IReadOnlyList<ChipRequest>? Chips);

internal sealed record ChipRequest(string? Topic, int? Weight);

internal sealed record WordsRequest(string? Words);

internal sealed record SteeredJson(IReadOnlyList<ChipJson> Chips, IReadOnlyList<ChipJson> Changed, IReadOnlyList<string> NotUnderstood);

internal sealed record SeenRequest(IReadOnlyList<string>? Ids);

internal sealed record AnswerRequest(string? Question, string? Answer);

internal sealed record AnsweredJson(OfferJson? Offer);

/// <summary>A way to change the feed.</summary>
/// <param name="Words">Can be sent to <c>/feed/steer</c>.</param>
internal sealed record OfferJson(string Text, string? Words);
