namespace Sora.Silo.Storage;

/// <summary>A store cannot do what it is for. The message is one line for the user: what happened, where, and the remedy.</summary>
public class StorageException(string message, Exception? inner = null) : IOException(message, inner);

/// <summary>There is no room left. Nothing half-written stays behind; the same call may be made again once there is room.</summary>
public sealed class StorageFullException(string where, Exception? inner = null)
    : StorageException($"The disk that holds '{where}' is full; free some space and try again.", inner);

/// <summary>What is stored cannot be read as what it should be. It is left as it was found.</summary>
public sealed class StorageCorruptException(string message, Exception? inner = null) : StorageException(message, inner);
