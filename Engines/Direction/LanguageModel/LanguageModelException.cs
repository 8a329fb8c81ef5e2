namespace Sora.Engines.Direction.LanguageModel;

/// <summary>The language model gave nothing to work with. The message is for the user, names the endpoint's host and the remedy, and repeats nothing that the endpoint said: it may have repeated the key.</summary>
internal sealed class LanguageModelException(string message, Exception? inner = null) : Exception(message, inner);
