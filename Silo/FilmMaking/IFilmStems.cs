using Sora.Grains.Ids;

namespace Sora.Silo.FilmMaking;

/// <summary>Gives the layers of a finished film's sound: effects, ambience, speech and music apart.</summary>
public interface IFilmStems
{
    /// <summary>Writes a ZIP archive of WAV files (32-bit float, 48 kHz stereo, as long as the film) into a stream: the layers of all shots joined, before the film's level.</summary>
    /// <exception cref="FileNotFoundException">A master is not stored any more.</exception>
    Task Write(OwnerId owner, string storyboard, int width, int height, Stream destination, CancellationToken cancellation);
}
