using Microsoft.AspNetCore.Http.Features;

namespace Sora.Client.Errors;

/// <summary>Whatever goes wrong below it leaves in the API's error shape; what happened goes to the log, never to the caller.</summary>
internal sealed class ErrorMiddleware(RequestDelegate next, ILogger<ErrorMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            await ShapeBareStatus(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            RequestIds.Stamp(context);
            await Describe(context, fault).ExecuteAsync(context);
        }
    }

    private static async Task ShapeBareStatus(HttpContext context)
    {
        var response = context.Response;
        var isBare = response.ContentType is null || response.StatusCode == StatusCodes.Status416RangeNotSatisfiable;
        if (response.StatusCode < StatusCodes.Status400BadRequest || !isBare || response.HasStarted || HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var message = response.StatusCode switch
        {
            StatusCodes.Status404NotFound => $"Nothing is at {ApiError.Shown(context.Request.Path)}; the API is under /v1/videos.",
            StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not offered at {ApiError.Shown(context.Request.Path)}; use {response.Headers.Allow}.",
            StatusCodes.Status416RangeNotSatisfiable => $"The range '{ApiError.Shown(context.Request.Headers.Range.ToString())}' lies outside the file; see Content-Range for its length.",
            var status => $"The request was refused with status {status}.",
        };
        response.ContentLength = null;
        await ApiError.OfStatus(response.StatusCode, message).ExecuteAsync(context);
    }

    private ApiError Describe(HttpContext context, Exception fault)
    {
        switch (fault)
        {
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                var most = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
                return ApiError.OfStatus(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {most} bytes; send less.");
            case BadHttpRequestException bad:
                return ApiError.OfStatus(bad.StatusCode, $"The request is malformed: {bad.Message}");
            case TimeoutException or OrleansException:
                log.GridUnavailable(fault, context.Request.Method, context.Request.Path);
                return ApiError.OfStatus(StatusCodes.Status503ServiceUnavailable, "The grid did not answer in time; try again.") with { ShouldRetry = true };
            default:
                log.Failed(fault, context.Request.Method, context.Request.Path);
                return ApiError.OfStatus(
                    StatusCodes.Status500InternalServerError,
                    $"The server failed on this request; its log says why under {context.Response.Headers[RequestIds.Header]}.");
        }
    }
}
