using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;

namespace Sora.Engines.Direction.LanguageModel;

/// <summary>One conversation's turns with the endpoint: no retries, no redirects, no proxy's answers larger than allowed.</summary>
internal sealed class ChatEndpoint : IDisposable
{
    /// <summary>The client insists on a key; endpoints that need none ignore it.</summary>
    private const string NoKey = "none";

    private readonly LanguageModelOptions _options;
    private readonly HttpClient _http;
    private readonly ChatClient _chat;

    public ChatEndpoint(LanguageModelOptions options)
    {
        _options = options;

        // A redirect could carry the prompt to where nobody meant it to go.
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        _http = new HttpClient(new BoundedAnswers(sockets, options.MostAnswerBytes, options.Host)) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        var client = new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint),
            Transport = new HttpClientPipelineTransport(_http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = options.Timeout,
        };
        _chat = new ChatClient(options.Model, new ApiKeyCredential(string.IsNullOrEmpty(options.Key) ? NoKey : options.Key), client);
    }

    /// <summary>The answer's text.</summary>
    /// <exception cref="LanguageModelException">There is no usable answer.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, or out of time.</exception>
    public async Task<string> Ask(IReadOnlyList<ChatMessage> messages, CancellationToken cancellation)
    {
        var format = ChatResponseFormat.CreateJsonSchemaFormat("storyboard", BinaryData.FromString(StrictSchema.Text), jsonSchemaIsStrict: true);
        try
        {
            var completion = (await _chat.CompleteChatAsync(messages, new ChatCompletionOptions { ResponseFormat = format }, cancellation).ConfigureAwait(false)).Value;
            return Text(completion);
        }
        catch (ClientResultException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new LanguageModelException(Explain(fault.Status), fault);
        }
        catch (HttpRequestException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new LanguageModelException(Explain(0), fault);
        }
        catch (Exception fault) when (fault is FormatException or System.Text.Json.JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            throw new LanguageModelException($"the language model at {_options.Host} does not answer as a chat endpoint does; check Director:Endpoint", fault);
        }
    }

    public void Dispose() => _http.Dispose();

    private string Text(ChatCompletion completion)
    {
        var text = string.Concat(completion.Content.Select(part => part.Text));
        return completion switch
        {
            { Refusal.Length: > 0 } => throw new LanguageModelException($"the language model at {_options.Host} declined to read the prompt"),
            { FinishReason: ChatFinishReason.Length } => throw new LanguageModelException($"the language model at {_options.Host} ran out of room before the storyboard ended; use a shorter prompt or a model with a larger context"),
            { FinishReason: ChatFinishReason.ContentFilter } => throw new LanguageModelException($"the language model at {_options.Host} withheld its answer"),
            _ when text.Length == 0 => throw new LanguageModelException($"the language model at {_options.Host} gave an empty answer"),
            _ => text,
        };
    }

    private string Explain(int status) => status switch
    {
        0 => $"the language model at {_options.Host} cannot be reached; check Director:Endpoint",
        401 or 403 => $"the language model at {_options.Host} refused the key ({status}); set {LanguageModelOptions.KeyVariable}",
        404 => $"{_options.Host} knows no such address or no model '{_options.Model}' (404); check Director:Endpoint and Director:Model",
        429 => $"the language model at {_options.Host} has too much to do, or the account is used up (429)",
        400 or 422 => $"the language model at {_options.Host} refused the request ({status}); does '{_options.Model}' give structured output?",
        >= 300 and < 400 => $"{_options.Host} points elsewhere ({status}); give Director:Endpoint the address that it points to",
        _ => $"the language model at {_options.Host} failed ({status})",
    };
}
