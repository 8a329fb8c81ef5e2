using System.Runtime.InteropServices;

namespace Sora.Engines.World.Music;

/// <summary>The functions of libfluidsynth (LGPL-2.1, loaded as it is installed) that are needed.</summary>
internal static partial class FluidSynth
{
    private const string Library = "libfluidsynth.so.3";

    [LibraryImport(Library, EntryPoint = "new_fluid_settings")]
    public static partial nint NewSettings();

    [LibraryImport(Library, EntryPoint = "delete_fluid_settings")]
    public static partial void DeleteSettings(nint settings);

    [LibraryImport(Library, EntryPoint = "fluid_settings_setnum", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetNumber(nint settings, string name, double value);

    [LibraryImport(Library, EntryPoint = "fluid_settings_setint", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetInteger(nint settings, string name, int value);

    [LibraryImport(Library, EntryPoint = "new_fluid_synth")]
    public static partial nint NewSynth(nint settings);

    [LibraryImport(Library, EntryPoint = "delete_fluid_synth")]
    public static partial void DeleteSynth(nint synth);

    [LibraryImport(Library, EntryPoint = "fluid_synth_sfload", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LoadSoundFont(nint synth, string path, int resetPresets);

    [LibraryImport(Library, EntryPoint = "fluid_synth_program_change")]
    public static partial int ProgramChange(nint synth, int channel, int program);

    [LibraryImport(Library, EntryPoint = "fluid_synth_cc")]
    public static partial int ControlChange(nint synth, int channel, int controller, int value);

    [LibraryImport(Library, EntryPoint = "fluid_synth_noteon")]
    public static partial int NoteOn(nint synth, int channel, int key, int velocity);

    [LibraryImport(Library, EntryPoint = "fluid_synth_noteoff")]
    public static partial int NoteOff(nint synth, int channel, int key);

    [LibraryImport(Library, EntryPoint = "fluid_synth_write_float")]
    public static unsafe partial int WriteFloat(nint synth, int count, float* left, int leftFrom, int leftStep, float* right, int rightFrom, int rightStep);

    [LibraryImport(Library, EntryPoint = "fluid_set_log_function")]
    public static partial nint SetLogFunction(int level, nint function, nint data);
}
