using Sora.Grains.Uploads;

namespace Sora.Silo.Uploads;

/// <summary>A file that a program reads or writes, gone when it is disposed of. What a killed process leaves is swept at the next start.</summary>
internal sealed class Scratch : IAsyncDisposable
{
    private Scratch(string path) => Path = path;

    public string Path { get; }

    public long Length => new FileInfo(Path).Length;

    public static Scratch Empty(string folder)
    {
        Directory.CreateDirectory(folder);
        return new Scratch(System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N")));
    }

    /// <exception cref="UploadException">There is more than may be.</exception>
    public static async Task<Scratch> Keep(string folder, Stream content, int most, CancellationToken cancellation)
    {
        var scratch = Empty(folder);
        try
        {
            await using var file = new FileStream(scratch.Path, FileMode.CreateNew, FileAccess.Write);
            var piece = new byte[64 * 1024];
            int count;
            while ((count = await content.ReadAsync(piece, cancellation)) > 0)
            {
                if (file.Length + count > most)
                {
                    throw new UploadException("file_too_large", $"The file is larger than {most / 1024 / 1024} MiB; send a smaller one.");
                }

                await file.WriteAsync(piece.AsMemory(0, count), cancellation);
            }

            return scratch;
        }
        catch
        {
            await scratch.DisposeAsync();
            throw;
        }
    }

    public async Task<byte[]> Start(int most, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(Path);
        var start = new byte[Math.Min(most, file.Length)];
        await file.ReadExactlyAsync(start, cancellation);
        return start;
    }

    public ValueTask DisposeAsync()
    {
        File.Delete(Path);
        return ValueTask.CompletedTask;
    }
}
