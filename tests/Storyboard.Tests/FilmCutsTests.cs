using Sora.Storyboards;
using Xunit;

namespace Sora.Storyboard.Tests;

public sealed class FilmCutsTests
{
    private static readonly Storyboards.Storyboard Two = Boards.Ball with { Shots = [Boards.Ball.Shots[0], Boards.Ball.Shots[0] with { Id = "shot-2", Seconds = 2 }] };

    [Fact]
    public void Reroll_AShot_ChangesItsSeedOnly()
    {
        var film = Two;

        var again = FilmCuts.Reroll(film, film.Shots[1].Id, seed: null)!;

        Assert.Same(film.Shots[0], again.Shots[0]);
        Assert.NotEqual(film.Shots[1].Seed ?? film.Seed, again.Shots[1].Seed);
        Assert.Equal(film.Shots[1], again.Shots[1] with { Seed = film.Shots[1].Seed });
        Assert.Empty(StoryboardValidator.Validate(again));
    }

    [Fact]
    public void Reroll_TimeAndAgain_NeverComesBackToASeed()
    {
        var film = Two;
        var seeds = new HashSet<long?>();
        for (var i = 0; i < 1_000; i++)
        {
            film = FilmCuts.Reroll(film, film.Shots[0].Id, seed: null)!;
            Assert.True(seeds.Add(film.Shots[0].Seed));
            Assert.InRange(film.Shots[0].Seed!.Value, 0, (1L << 53) - 1);
        }
    }

    [Fact]
    public void Reroll_NoSuchShot_IsNull() => Assert.Null(FilmCuts.Reroll(Two, "shot-99", 1));

    [Fact]
    public void Stitch_TheSameFilmTwice_EveryShotHasItsOwnIdAndItsFilmsSeed()
    {
        var film = Two;

        var (whole, missing) = FilmCuts.Stitch([(film, null), (film with { Seed = 99 }, [film.Shots[1].Id, film.Shots[0].Id])]);

        Assert.Null(missing);
        Assert.Equal(4, whole!.Shots.Select(shot => shot.Id).Distinct().Count());
        Assert.Equal(film.Shots[0].Id, whole.Shots[0].Id);
        Assert.Equal([film.Shots[0].Seed ?? film.Seed, film.Shots[1].Seed ?? film.Seed, film.Shots[1].Seed ?? 99, film.Shots[0].Seed ?? 99], whole.Shots.Select(shot => shot.Seed!.Value));
        Assert.Empty(StoryboardValidator.Validate(whole));
    }

    [Fact]
    public void Stitch_AShotThatIsNotThere_IsNamed() => Assert.Equal((null, "shot-99"), FilmCuts.Stitch([(Two, ["shot-99"])]));
}
