using Sora.Silo.Storage;
using Sora.Silo.Storage.Blobs;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

public sealed class FileBlobStoreTests : IDisposable
{
    private const string Key = "user_1/video_1/0/video";
    private const int NoSpaceLeft = 28;

    private readonly TempFolder _folder = new();
    private readonly FileBlobStore _store;

    public FileBlobStoreTests()
    {
        _store = new FileBlobStore(_folder.Combine("media"));
        _store.Prepare();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Put_NewKey_IsFoundAndReadFromAnyPlace()
    {
        await Put(Key, "0123456789");

        Assert.Equal(10, (await _store.Find(Key, default))!.Length);
        await using var stream = (await _store.Open(Key, default))!;
        stream.Seek(7, SeekOrigin.Begin);
        using var reader = new StreamReader(stream);
        Assert.Equal("789", await reader.ReadToEndAsync());
        Assert.Equal([Key], Files());
    }

    [Fact]
    public async Task Find_AbsentKey_IsNull()
    {
        Assert.Null(await _store.Find(Key, default));
        Assert.Null(await _store.Open(Key, default));
        await _store.Delete(Key, default);
    }

    [Fact]
    public async Task Put_KeyThatExists_IsLeftAsItIs()
    {
        await Put(Key, "first");
        var asked = false;

        await _store.Put(
            Key,
            (_, _) =>
            {
                asked = true;
                return Task.CompletedTask;
            },
            default);

        Assert.False(asked);
        Assert.Equal("first", await Get(Key));
    }

    [Fact]
    public async Task Put_SameKeyManyTimesAtOnce_OneWholeFileStays()
    {
        const int writers = 12;
        using var allWriting = new CountdownEvent(writers);
        var puts = Enumerable.Range(0, writers).Select(writer => Task.Factory.StartNew(
            () => _store.Put(
                Key,
                async (path, cancellation) =>
                {
                    allWriting.Signal();
                    allWriting.Wait(cancellation);
                    await File.WriteAllTextAsync(path, new string((char)('a' + writer), 100_000), cancellation);
                },
                default),
            TaskCreationOptions.LongRunning).Unwrap());

        await Task.WhenAll(puts);

        var text = await Get(Key);
        Assert.Equal(100_000, text.Length);
        Assert.Single(text.Distinct());
        Assert.Equal([Key], Files());
    }

    [Fact]
    public async Task Put_NeighboursComeAndGo_NoneIsLost()
    {
        // A delete removes the folder that a put beside it is about to use.
        var work = Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
        {
            var key = $"user_1/video_{i % 4}/{i}";
            await Put(key, "x");
            if (i % 2 == 0)
            {
                await _store.Delete(key, default);
            }
        }));

        await Task.WhenAll(work);

        Assert.Equal(Enumerable.Range(0, 200).Where(i => i % 2 == 1).Select(i => $"user_1/video_{i % 4}/{i}").Order(StringComparer.Ordinal), Files());
    }

    [Fact]
    public async Task Put_WriterFails_LeavesNothingAndSaysWhy()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => _store.Put(
            Key,
            async (path, cancellation) =>
            {
                await File.WriteAllTextAsync(path, "half", cancellation);
                throw new InvalidOperationException("the encoder stopped");
            },
            default));

        Assert.Equal("the encoder stopped", fault.Message);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Put_DiskFull_LeavesNothingAndNamesTheRemedy()
    {
        var fault = await Assert.ThrowsAsync<StorageFullException>(() => _store.Put(
            Key,
            async (path, cancellation) =>
            {
                await File.WriteAllTextAsync(path, "half", cancellation);
                throw new IOException("No space left on device", NoSpaceLeft);
            },
            default));

        Assert.Contains("free some space", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Files());
        await Put(Key, "now there is room");
        Assert.Equal("now there is room", await Get(Key));
    }

    [Fact]
    public async Task Prepare_AfterAWriterWasKilled_SweepsWhatItLeft()
    {
        await Put(Key, "whole");
        var begun = new TaskCompletionSource<string>();
        _ = _store.Put(
            "user_1/video_2/0/video",
            async (path, _) =>
            {
                await File.WriteAllTextAsync(path, "half", CancellationToken.None);
                begun.SetResult(path);
                await new TaskCompletionSource().Task;
            },
            default);
        var half = await begun.Task;
        Assert.True(File.Exists(half));
        Assert.Null(await _store.Find("user_1/video_2/0/video", default));

        var next = new FileBlobStore(_folder.Combine("media"));
        next.Prepare();

        Assert.False(File.Exists(half));
        Assert.Equal([Key], Files());
    }

    [Fact]
    public async Task DeleteAll_Prefix_TakesWhatIsUnderItOnly()
    {
        await Put("user_1/video_1/0/video", "a");
        await Put("user_1/video_1/0/thumbnail", "b");
        await Put("user_1/video_10/0/video", "c");
        await Put("user_2/video_1/0/video", "d");

        await _store.DeleteAll("user_1/video_1/", default);
        await _store.DeleteAll("user_1/video_77/", default);

        Assert.Equal(["user_1/video_10/0/video", "user_2/video_1/0/video"], Files());
        Assert.False(Directory.Exists(_folder.Combine("media", "user_1", "video_1")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/etc/passwd")]
    [InlineData("../secret")]
    [InlineData("user/../../secret")]
    [InlineData("user/..")]
    [InlineData("user//video")]
    [InlineData("user/video/")]
    [InlineData(".unfinished/x")]
    [InlineData("user/.hidden")]
    [InlineData("user\\..\\secret")]
    [InlineData("user/vi deo")]
    [InlineData("user/vid\0eo")]
    [InlineData("user/vidéo")]
    [InlineData("1/2/3/4/5/6/7/8/9")]
    public async Task AnyCall_MalformedKey_IsRefused(string key)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _store.Find(key, default));
        await Assert.ThrowsAsync<ArgumentException>(() => _store.Open(key, default));
        await Assert.ThrowsAsync<ArgumentException>(() => _store.Delete(key, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Put(key, "x"));
        await Assert.ThrowsAsync<ArgumentException>(() => _store.DeleteAll(key + "/", default));
    }

    [Fact]
    public void IsSound_AnyKeyThatPasses_StaysInsideTheFolder()
    {
        const string characters = "./\\ab0-_~ \0é:%";
        var random = new Random(20260101);
        var passed = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var key = new string(random.GetItems<char>(characters, random.Next(1, 12)));
            if (BlobKey.IsSound(key))
            {
                passed++;
                Assert.Equal($"/root/{key}", Path.GetFullPath(Path.Combine("/root", key)));
                Assert.DoesNotContain("/.", "/" + key, StringComparison.Ordinal);
            }
        }

        Assert.True(passed > 100, $"only {passed} keys were sound");
        Assert.False(BlobKey.IsSound(new string('a', BlobKey.MostPartCharacters + 1)));
        Assert.True(BlobKey.IsSound(new string('a', BlobKey.MostPartCharacters)));
    }

    private Task Put(string key, string text) =>
        _store.Put(key, (path, cancellation) => File.WriteAllTextAsync(path, text, cancellation), default);

    private async Task<string> Get(string key)
    {
        using var reader = new StreamReader((await _store.Open(key, default))!);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Every file in the folder, unfinished ones included, as keys in order.</summary>
    private IEnumerable<string> Files() => Directory
        .EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_folder.Combine("media"), path))
        .Order(StringComparer.Ordinal);
}
