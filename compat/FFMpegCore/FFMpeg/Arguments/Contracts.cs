namespace FFMpegCore.Arguments;

/// <summary>A piece of the command line.</summary>
public interface IArgument
{
    string Text { get; }
}

/// <summary>A piece that has work of its own before, during and after the run.</summary>
public interface IInputOutputArgument : IArgument
{
    void Pre();

    Task During(CancellationToken cancellationToken = default);

    void Post();
}

public interface IInputArgument : IInputOutputArgument;

public interface IOutputArgument : IInputOutputArgument;
