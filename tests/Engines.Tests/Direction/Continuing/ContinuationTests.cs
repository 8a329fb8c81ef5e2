using Sora.Engines.Direction;
using Sora.Engines.Direction.Continuing;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction.Continuing;

/// <summary>What is added to a film is about those who are in it, and leaves the film as it was.</summary>
public sealed class ContinuationTests
{
    private const string EndState = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly Director Director = new();
    private static readonly StoryboardContinuer Continuer = new(Director);

    private static Storyboard Film(string prompt, double seconds = 4) => Director.Direct(new DirectionRequest(prompt, seconds, 5), CancellationToken.None).Board!;

    private static Storyboard Continue(Storyboard film, string prompt, bool isBefore = false, double seconds = 8)
    {
        var result = Continuer.Continue(new ContinuationRequest(film, prompt, seconds, 9, isBefore, EndState), CancellationToken.None);
        Assert.Null(result.Refusal);
        Assert.Empty(StoryboardValidator.Validate(result.Board!));
        return result.Board!;
    }

    [Theory]
    [InlineData("A brown dog runs on a beach at sunset", "the dog jumps into the water", "dog", "jump")]
    [InlineData("A girl in a red coat walks through a forest in the rain", "she sits down and laughs", "girl", "sit")]
    [InlineData("Two robots dance in a kitchen, anime", "the robots fall over", "robot", "fall")]
    public void Continue_NamesWhoIsThere_SameBeingGoesOnInTheSamePlace(string prompt, string more, string noun, string verb)
    {
        var film = Film(prompt);

        var whole = Continue(film, more);

        var (old, added) = (film.Shots[^1], whole.Shots[film.Shots.Count]);
        var member = old.Cast.Single(one => one.Noun == noun);
        Assert.Equal(member.Adjectives, added.Cast.Single(one => one.Id == member.Id).Adjectives);
        Assert.Contains(added.Beats, beat => beat.Who == member.Id && beat.Verb == verb);
        Assert.Equal(old.Setting, added.Setting);
        Assert.Equal(old.Look.Style, added.Look.Style);
        Assert.Equal(EndState, added.StartState);
        Assert.Equal(12, whole.Shots.Sum(shot => shot.Seconds), 9);
    }

    [Fact]
    public void Continue_ShotsThatWereThere_AreTheSameObjects()
    {
        var film = Film("Shot 1: a cat sleeps on a sofa. Shot 2: the cat wakes and stretches.");

        var whole = Continue(film, "it runs away");

        Assert.Equal(film.Shots, whole.Shots.Take(film.Shots.Count));
        Assert.Equal(whole.Shots.Count, whole.Shots.Select(shot => shot.Id).Distinct().Count());
    }

    [Fact]
    public void Continue_AnotherPlace_BeginsAfresh()
    {
        var whole = Continue(Film("A brown dog runs on a beach"), "the dog sleeps in a kitchen at night");

        var added = whole.Shots[^1];
        Assert.Null(added.StartState);
        Assert.Equal(("kitchen", "night"), (added.Setting.Place, added.Setting.Time));
    }

    [Fact]
    public void Continue_SomebodyNew_GetsAnIdOfItsOwn()
    {
        var film = Film("A brown dog runs on a beach");

        var whole = Continue(film, "another dog chases the dog and a boy waves");

        var known = film.Shots[0].Cast.Select(member => member.Id).ToList();
        var fresh = whole.Shots[^1].Cast.Where(member => !known.Contains(member.Id)).ToList();
        Assert.Contains(fresh, member => member.Noun == "boy");
        Assert.All(whole.Shots[^1].Beats, beat => Assert.Contains(whole.Shots[^1].Cast, member => member.Id == beat.Who));
    }

    [Fact]
    public void Continue_BeforeTheBeginning_ComesFirstAndStartsAfresh()
    {
        var film = Film("A brown dog runs on a beach");

        var whole = Continue(film, "the dog sleeps", isBefore: true);

        Assert.Same(film.Shots[0], whole.Shots[^1]);
        Assert.Null(whole.Shots[0].StartState);
        Assert.Contains(whole.Shots[0].Beats, beat => beat.Who == film.Shots[0].Cast.Single(member => member.Noun == "dog").Id && beat.Verb == "sleep");
    }

    [Fact]
    public void Continue_AnyPromptOnAnyFilm_IsSoundOrRefused()
    {
        string[] prompts = ["", " ", "Shot 1: a cat. Shot 2: a dog. Shot 3: a horse gallops.", "he", "zorple the frobnitz", "\u0001\ud800", "\"Hello\" says the dog", new string('x', 31_990), "Ein Hund läuft über die Straße und bellt laut"];
        foreach (var film in new[] { Film("Two penguins waddle across the ice; one slips"), Film("an empty street at night"), Film("Dominoes fall in a spiral on a black table, overhead shot", 60) })
        {
            foreach (var prompt in prompts.Where(prompt => prompt.Length > 0))
            {
                foreach (var isBefore in new[] { false, true })
                {
                    var result = Continuer.Continue(new ContinuationRequest(film, prompt, 4, 1, isBefore, null), CancellationToken.None);
                    Assert.Equal(result.Board is null, result.Refusal is not null);
                    Assert.Empty(result.Board is null ? [] : StoryboardValidator.Validate(result.Board));
                }
            }
        }
    }
}
