using System.Globalization;
using System.Net.Http.Headers;

namespace Sora.Bench.Api;

/// <summary>The other process: asks over 64 connections for some seconds, prints requests a second and the 99th percentile in milliseconds.</summary>
internal static class ApiLoad
{
    public const string Name = "api-load";
    public const int Connections = 64;

    /// <summary>About what a video has.</summary>
    public const int BodyBytes = 480;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);

    /// <param name="arguments">Address, file of looks, "empty" or "video".</param>
    public static async Task<int> Run(string[] arguments)
    {
        var looks = (await File.ReadAllLinesAsync(arguments[1])).Select(line => line.Split(' ')).ToArray();
        var isEmpty = arguments[2] == "empty";
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, UseProxy = false, UseCookies = false }) { BaseAddress = new Uri(arguments[0]) };
        var time = TimeProvider.System;
        var (began, failed) = (time.GetTimestamp(), 0);
        var waits = await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            var (own, random) = (new List<double>(), new Random(connection));
            while (time.GetElapsedTime(began) < Length)
            {
                var look = looks[random.Next(looks.Length)];
                using var request = new HttpRequestMessage(HttpMethod.Get, isEmpty ? "/empty" : look[1]);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", look[0]);
                var asked = time.GetTimestamp();
                using var answer = await http.SendAsync(request);
                await answer.Content.ReadAsByteArrayAsync();
                own.Add(time.GetElapsedTime(asked).TotalMilliseconds);
                failed += answer.IsSuccessStatusCode ? 0 : 1;
            }

            return own;
        }));
        var all = waits.SelectMany(own => own).Order().ToArray();
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{all.Length / time.GetElapsedTime(began).TotalSeconds:0.0} {all[(int)(0.99 * (all.Length - 1))]:0.000}"));
        return failed == 0 ? 0 : 1;
    }
}
