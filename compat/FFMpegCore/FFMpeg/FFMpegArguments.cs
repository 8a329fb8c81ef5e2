using FFMpegCore.Arguments;

namespace FFMpegCore;

/// <summary>A command line in the making: inputs first, then one or more outputs.</summary>
public sealed class FFMpegArguments : FFMpegArgumentsBase
{
    private readonly FFMpegGlobalArguments global = new();

    private FFMpegArguments()
    {
    }

    public string Text => string.Join(' ', global.Arguments.Concat(Arguments).Select(argument => argument.Text));

    public static FFMpegArguments FromFileInput(string filePath, bool verifyExists = true, Action<FFMpegArgumentOptions>? addArguments = null) =>
        new FFMpegArguments().AddFileInput(filePath, verifyExists, addArguments);

    public FFMpegArguments AddFileInput(string filePath, bool verifyExists = true, Action<FFMpegArgumentOptions>? addArguments = null)
    {
        Add(new InputArgument(verifyExists, filePath), addArguments);
        return this;
    }

    public FFMpegArguments WithGlobalOptions(Action<FFMpegGlobalArguments> configureOptions)
    {
        configureOptions(global);
        return this;
    }

    public FFMpegArgumentProcessor OutputToFile(string file, bool overwrite = true, Action<FFMpegArgumentOptions>? addArguments = null)
    {
        Add(new OutputArgument(file, overwrite), addArguments);
        return new FFMpegArgumentProcessor(this);
    }

    public FFMpegArgumentProcessor MultiOutput(Action<FFMpegMultiOutputOptions> addOutputs)
    {
        var outputs = new FFMpegMultiOutputOptions();
        addOutputs(outputs);
        Arguments.AddRange(outputs.Arguments);
        return new FFMpegArgumentProcessor(this);
    }

    internal void Pre()
    {
        foreach (var argument in Arguments.OfType<IInputOutputArgument>())
        {
            argument.Pre();
        }
    }

    internal Task During(CancellationToken cancellation) =>
        Task.WhenAll(Arguments.OfType<IInputOutputArgument>().Select(argument => argument.During(cancellation)));

    internal void Post()
    {
        foreach (var argument in Arguments.OfType<IInputOutputArgument>())
        {
            argument.Post();
        }
    }

    private void Add(IArgument argument, Action<FFMpegArgumentOptions>? addArguments)
    {
        var options = new FFMpegArgumentOptions();
        addArguments?.Invoke(options);
        Arguments.AddRange(options.Arguments);
        Arguments.Add(argument);
    }
}
