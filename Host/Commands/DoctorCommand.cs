using System.CommandLine;

namespace Sora.Host.Commands;

/// <summary><c>doctor</c>: says what is missing and how to get it.</summary>
internal static class DoctorCommand
{
    private const long LeastFreeBytes = 1L << 30;
    private static readonly EnumerationOptions Shallow = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true };

    public static Command Create()
    {
        var data = FilmOptions.Data();
        var command = new Command("doctor", "Says what is missing and how to get it.") { data };
        command.SetAction(given =>
        {
            var findings = Examine(given.GetValue(data)!);
            foreach (var finding in findings)
            {
                Console.WriteLine($"{finding.Mark,-8} {finding.What}{(finding.Sound ? "" : $": {finding.Remedy}")}");
            }

            return findings.All(finding => finding.Sound || !finding.Needed) ? CommandLine.Done : CommandLine.Failed;
        });
        return command;
    }

    private static List<Finding> Examine(string data) =>
    [
        new($".NET {Environment.Version}", Needed: true, Sound: Environment.Version.Major >= 10, "install the .NET 10 SDK from https://dotnet.microsoft.com/download"),
        Program("ffmpeg", "makes the film files", needed: true, "apt-get install ffmpeg"),
        Program("ffprobe", "checks the film files", needed: true, "apt-get install ffmpeg"),
        Program("setpriv", "ends encoders with their parent", needed: true, "apt-get install util-linux"),
        Program("espeak-ng", "speaks", needed: false, "apt-get install espeak-ng; without it nobody speaks"),
        new("FluidSynth (libfluidsynth3), which plays music", Needed: false, Sound: Directory.EnumerateFiles("/usr/lib", "libfluidsynth.so.3", Shallow).Any(), "apt-get install libfluidsynth3; without it simple models play"),
        new("General MIDI sound font, which music is played with", Needed: false, Sound: File.Exists("/usr/share/sounds/sf2/FluidR3_GM.sf2"), "apt-get install fluid-soundfont-gm; without it simple models play"),
        Program("node", "builds the page (20.19 or newer)", needed: false, "install it from https://nodejs.org; without it the API is served alone"),
        Program("chromium", "tests the page", needed: false, "apt-get install chromium"),
        new("PostgreSQL server (for tests, and for many machines)", Needed: false, Sound: Directory.Exists("/usr/lib/postgresql"), "apt-get install postgresql"),
        new("FreeType and the DejaVu font, which write words into films", Needed: false, Sound: File.Exists("/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"), "apt-get install libfreetype6 fonts-dejavu-core"),
        Folder(data),
    ];

    private static Finding Program(string name, string why, bool needed, string remedy) =>
        new($"{name}, which {why}", needed, OnPath(name), remedy);

    private static bool OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));

    private static Finding Folder(string data)
    {
        try
        {
            // Looked at, not made: a diagnosis changes nothing.
            var path = Path.GetFullPath(data);
            var nearest = path;
            while (!Directory.Exists(nearest))
            {
                nearest = Path.GetDirectoryName(nearest)!;
            }

            var free = new DriveInfo(nearest).AvailableFreeSpace;
            return new($"data folder {path}{(nearest == path ? "" : " (not made yet)")}, {free / (double)LeastFreeBytes:0.0} GiB free", Needed: true, free >= LeastFreeBytes, "free some space, or give another --data");
        }
        catch (IOException fault)
        {
            return new($"data folder {data}", Needed: true, Sound: false, fault.Message);
        }
    }

    private sealed record Finding(string What, bool Needed, bool Sound, string Remedy)
    {
        public string Mark => Sound ? "ok" : Needed ? "MISSING" : "missing";
    }
}
