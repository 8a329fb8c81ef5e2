namespace FFMpegCore.Exceptions;

/// <summary>ffprobe is missing, or what it said could not be understood.</summary>
public class FFProbeException(string message, Exception? inner = null) : Exception(message, inner);

public class FormatNullException() : FFProbeException("Format not specified");
