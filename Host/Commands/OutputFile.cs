using System.Runtime.InteropServices;
using Sora.Host.Data;

namespace Sora.Host.Commands;

/// <summary>
/// A file that a command writes: proven writable before the work begins, drafted in the data folder (where leftovers of a killed
/// process are swept) and moved to its place when whole.
/// </summary>
internal sealed class OutputFile
{
    private readonly string whole;

    private OutputFile(string path)
    {
        Path = path;
        whole = System.IO.Path.GetFullPath(path);
    }

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    /// <param name="option">Which option named it.</param>
    /// <param name="path">Where it goes.</param>
    /// <param name="extension">What its name must end in: nothing else is written.</param>
    /// <exception cref="UsageException">The path is a folder, has another ending, or cannot be written.</exception>
    public static OutputFile Open(string option, string path, string extension)
    {
        if (string.IsNullOrWhiteSpace(path) || Directory.Exists(path) || path.EndsWith('/'))
        {
            throw new UsageException($"{option} '{path}' is no file; give the name of a file");
        }

        if (!path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"{option} {path} does not end in {extension}, and nothing else is written; name it {System.IO.Path.GetFileNameWithoutExtension(path)}{extension}");
        }

        var file = new OutputFile(path);
        try
        {
            file.ProveWritable();
            return file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option} {path} cannot be written ({fault.Message}); give a place that you may write to");
        }
    }

    /// <summary>Writes it whole, then moves it to its place.</summary>
    public async Task Fill(DataFolder folder, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(folder.Temporary);
        var draft = folder.Draft();
        try
        {
            await using (var file = File.Create(draft))
            {
                await write(file);
            }

            if (Rename(draft, whole) != 0)
            {
                MoveAcross(draft);
            }
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Another file system: copied beside its place first, so that even here only whole films get the name.</summary>
    private void MoveAcross(string draft)
    {
        var beside = whole + ".part";
        File.Copy(draft, beside, overwrite: true);
        File.Move(beside, whole, overwrite: true);
    }

    [DllImport("libc", EntryPoint = "rename", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename([MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to);

    private void ProveWritable()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(whole)!);
        if (File.Exists(whole))
        {
            File.Open(whole, FileMode.Open, FileAccess.Write).Dispose();
            return;
        }

        File.Open(whole, FileMode.CreateNew, FileAccess.Write).Dispose();
        File.Delete(whole);
    }
}
