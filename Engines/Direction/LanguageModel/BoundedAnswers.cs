namespace Sora.Engines.Direction.LanguageModel;

/// <summary>Reads every answer whole before it is looked at, and gives up one that is larger than allowed as soon as it is.</summary>
internal sealed class BoundedAnswers(HttpMessageHandler inner, int mostBytes, string host) : DelegatingHandler(inner)
{
    private const int ChunkBytes = 16_384;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            var whole = new ByteArrayContent(await Read(response.Content, cancellationToken).ConfigureAwait(false));
            whole.Headers.ContentType = response.Content.Headers.ContentType;
            response.Content = whole;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<byte[]> Read(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var whole = new MemoryStream();
        var chunk = new byte[ChunkBytes];
        int count;
        while ((count = await stream.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0)
        {
            if (whole.Length + count > mostBytes)
            {
                throw new LanguageModelException($"the language model at {host} answered with more than {mostBytes} bytes (Director:MostAnswerBytes)");
            }

            whole.Write(chunk, 0, count);
        }

        return whole.ToArray();
    }
}
