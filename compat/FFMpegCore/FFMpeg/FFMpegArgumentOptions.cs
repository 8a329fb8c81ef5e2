using FFMpegCore.Arguments;
using FFMpegCore.Enums;

namespace FFMpegCore;

public abstract class FFMpegArgumentsBase
{
    internal readonly List<IArgument> Arguments = [];
}

/// <summary>What is said once, before all inputs.</summary>
public sealed class FFMpegGlobalArguments : FFMpegArgumentsBase
{
    internal FFMpegGlobalArguments()
    {
    }

    public FFMpegGlobalArguments WithVerbosityLevel(VerbosityLevel verbosityLevel = VerbosityLevel.Error)
    {
        Arguments.Add(new VerbosityLevelArgument(verbosityLevel));
        return this;
    }
}

/// <summary>The options of one input or one output, in the order in which they are added.</summary>
public class FFMpegArgumentOptions : FFMpegArgumentsBase
{
    internal FFMpegArgumentOptions()
    {
    }

    public FFMpegArgumentOptions WithAudioCodec(string audioCodec) => WithArgument(new AudioCodecArgument(audioCodec));

    public FFMpegArgumentOptions WithAudioBitrate(int bitrate) => WithArgument(new AudioBitrateArgument(bitrate));

    public FFMpegArgumentOptions WithVideoCodec(string videoCodec) => WithArgument(new VideoCodecArgument(videoCodec));

    public FFMpegArgumentOptions WithConstantRateFactor(int crf) => WithArgument(new ConstantRateFactorArgument(crf));

    public FFMpegArgumentOptions WithSpeedPreset(Speed speed) => WithArgument(new SpeedPresetArgument(speed));

    public FFMpegArgumentOptions WithFramerate(double framerate) => WithArgument(new FrameRateArgument(framerate));

    public FFMpegArgumentOptions WithFrameOutputCount(int frames) => WithArgument(new FrameOutputCountArgument(frames));

    public FFMpegArgumentOptions WithFastStart() => WithArgument(new FaststartArgument());

    public FFMpegArgumentOptions UsingThreads(int threads) => WithArgument(new ThreadsArgument(threads));

    public FFMpegArgumentOptions ForceFormat(string format) => WithArgument(new ForceFormatArgument(format));

    public FFMpegArgumentOptions ForcePixelFormat(string pixelFormat) => WithArgument(new ForcePixelFormat(pixelFormat));

    public FFMpegArgumentOptions WithCustomArgument(string argument) => WithArgument(new CustomArgument(argument));

    public FFMpegArgumentOptions WithArgument(IArgument argument)
    {
        Arguments.Add(argument);
        return this;
    }
}

/// <summary>Several outputs of one run.</summary>
public class FFMpegMultiOutputOptions
{
    internal readonly List<FFMpegArgumentOptions> Outputs = [];

    public IEnumerable<IArgument> Arguments => Outputs.SelectMany(output => output.Arguments);

    public FFMpegMultiOutputOptions OutputToFile(string file, bool overwrite = true, Action<FFMpegArgumentOptions>? addArguments = null) =>
        AddOutput(new OutputArgument(file, overwrite), addArguments);

    public FFMpegMultiOutputOptions AddOutput(IOutputArgument argument, Action<FFMpegArgumentOptions>? addArguments)
    {
        var options = new FFMpegArgumentOptions();
        addArguments?.Invoke(options);
        Outputs.Add(options.WithArgument(argument));
        return this;
    }
}
