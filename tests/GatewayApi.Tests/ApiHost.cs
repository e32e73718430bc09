using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;

namespace GatewayApi.Tests;

/// <summary>The API as it runs, on a free port, on 10 October 2024.</summary>
internal sealed class ApiHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    private ApiHost(WebApplication app)
    {
        this.app = app;
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.ExpectContinue = true; // so that a body that is refused for its size is never sent
    }

    internal static async Task<ApiHost> StartAsync(string store = "memory", Action<IServiceCollection>? configure = null)
    {
        var app = await GatewayApiApp.BuildAsync(["--store", store, "--port", "0"], services =>
        {
            services.AddSingleton<IClock>(FakeClock.FromUtc(2024, 10, 10, 12, 0, 0));
            services.AddLogging(static logging => logging.ClearProviders());
            configure?.Invoke(services);
        });
        await app.StartAsync();
        return new ApiHost(app);
    }

    internal Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null, null);

    internal Task<Answer> PutAsync(string path, string json, string? ifMatch = null) => SendAsync(HttpMethod.Put, path, json, ifMatch);

    internal Task<Answer> PostAsync(string path, string json, string? ifMatch = null) => SendAsync(HttpMethod.Post, path, json, ifMatch);

    internal async Task<Answer> SendAsync(HttpMethod method, string path, string? json, string? ifMatch, string contentType = "application/json")
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (json is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        }

        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch); // As it stands, also when it is none.
        }

        using var response = await client.SendAsync(request);
        return new Answer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            response.Headers.ETag?.Tag,
            response.Headers.Location?.OriginalString,
            await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
