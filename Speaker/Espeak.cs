using System.Runtime.InteropServices;

namespace Sora.Speaker;

/// <summary>The functions of libespeak-ng (GPL-3+) that are needed. Only this small program loads it; nothing else of Sora does.</summary>
internal static unsafe partial class Espeak
{
    public const int Retrieval = 1;
    public const int PhonemeEvents = 1;
    public const int PhonemesAsIpa = 2;
    public const int CharacterPosition = 1;
    public const uint Utf8 = 1;
    public const int Rate = 1;
    public const int Volume = 2;
    public const int Pitch = 3;
    public const int Range = 4;
    public const int EventEnd = 0;
    public const int EventWord = 1;
    public const int EventPhoneme = 7;

    private const string Library = "libespeak-ng.so.1";

    /// <summary>What the synthesiser tells of the samples that it hands over.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 40)]
    public struct Event
    {
        [FieldOffset(0)]
        public int Type;

        /// <summary>In characters, from 1.</summary>
        [FieldOffset(8)]
        public int TextPosition;

        [FieldOffset(12)]
        public int Length;

        [FieldOffset(20)]
        public int Sample;

        /// <summary>Up to eight bytes of UTF-8.</summary>
        [FieldOffset(32)]
        public fixed byte Name[8];
    }

    [LibraryImport(Library, EntryPoint = "espeak_Initialize", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Initialize(int output, int bufferMilliseconds, string? path, int options);

    [LibraryImport(Library, EntryPoint = "espeak_SetSynthCallback")]
    public static partial void SetSynthCallback(delegate* unmanaged<short*, int, Event*, int> callback);

    [LibraryImport(Library, EntryPoint = "espeak_SetVoiceByName", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetVoiceByName(string name);

    [LibraryImport(Library, EntryPoint = "espeak_SetParameter")]
    public static partial int SetParameter(int parameter, int value, int relative);

    [LibraryImport(Library, EntryPoint = "espeak_Synth")]
    public static partial int Synth(byte* text, nuint size, uint position, int positionType, uint endPosition, uint flags, uint* identifier, void* data);

    [LibraryImport(Library, EntryPoint = "espeak_Synchronize")]
    public static partial int Synchronize();

    /// <summary>The C library's: the synthesiser draws breath noise from its generator, which it seeds with the time of day.</summary>
    [LibraryImport("libc.so.6", EntryPoint = "srand")]
    public static partial void SeedNoise(uint seed);
}
