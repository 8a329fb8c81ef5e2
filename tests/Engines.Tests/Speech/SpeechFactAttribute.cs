using Xunit;

namespace Sora.Engines.Tests.Speech;

/// <summary>A fact about spoken words: skipped where the synthesiser is not installed.</summary>
internal sealed class SpeechFactAttribute : FactAttribute
{
    public SpeechFactAttribute()
    {

        Skip = Directory.EnumerateFiles("/usr/lib", "libespeak-ng.so.1", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }).Any()
            ? null
            : "needs espeak-ng: apt-get install espeak-ng";
    }
}
