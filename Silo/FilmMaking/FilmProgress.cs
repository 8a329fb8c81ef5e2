using Sora.Grains;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;

namespace Sora.Silo.FilmMaking;

/// <summary>Counts frames and estimates from those that this work made itself: masters that were found cost nothing.</summary>
internal sealed class FilmProgress(ISlot slot, int frames, TimeProvider time)
{
    private long _began;
    private int _made;
    private int _done;
    private int _found;
    private string? _preview;

    /// <summary>Frames that need not be made.</summary>
    public void Found(int count)
    {
        _done += count;
        _found += count;
        Show();
    }

    /// <summary>A frame was made and taken by the encoder.</summary>
    public void Made()
    {
        if (_made == 0)
        {
            _began = time.GetTimestamp();
        }

        _made++;
        _done++;
        GridInstruments.Frames.Add(1);
        Show();
    }

    /// <summary>A newer preview lies in the store. Called on another thread than the rest.</summary>
    public void Previewed(string key)
    {
        Volatile.Write(ref _preview, key);
    }

    private void Show() => slot.Progress = new WorkProgress(_done, frames, Eta(), Volatile.Read(ref _preview));

    /// <summary>The first frame carries the shot's preparation, so the pace is measured from its end on.</summary>
    private double? Eta() =>
        _made > 1 ? Math.Round(time.GetElapsedTime(_began).TotalSeconds / (_made - 1) * (frames - _found - _made), 1) : null;
}
