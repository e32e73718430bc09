using System.Net;
using GatewayApi.Contracts;
using GatewayApi.Endpoints;
using GatewayApi.Http;
using Transformation.Framework;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;

namespace GatewayApi;

/// <summary>Puts the API together.</summary>
internal static class GatewayApiApp
{
    /// <param name="args">The command line; see <see cref="ApiOptions"/>.</param>
    /// <param name="configure">Registers what a test brings, before anything else is.</param>
    internal static async Task<WebApplication> BuildAsync(string[] args, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        var options = ApiOptions.From(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, options.Port);
            kestrel.Limits.MaxRequestBodySize = ApiOptions.MaxRequestBytes;
            kestrel.AddServerHeader = false;
        });
        configure?.Invoke(builder.Services);
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<FaultHandler>();
        builder.Services.AddOpenApi();
        builder.Services.ConfigureHttpJsonOptions(static json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
        builder.Services.AddSingleton(await BodiesAsync(options.Bodies));
        builder.Services.AddTransformationFramework(framework =>
        {
            framework.AddGateway(static gateway => gateway.AddStandardRuleSets());
            if (options.Store != ApiOptions.InMemory)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(options.Store))!);
                framework.UseSqlite(options.Store);
            }
        });
        builder.Services.AddHealthChecks().AddTransformationStore().AddDecisionLogCheck();

        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapOpenApi();
        app.MapRuleSets();
        app.MapEvidence();
        app.MapAssessments();
        app.MapDecisions();
        app.MapHealthChecks("/health");

        await app.Services.GetRequiredService<GateCatalogue>().LoadAsync(app.Services.GetRequiredService<IAggregateStore>());
        return app;
    }

    private static async Task<GovernanceBodies> BodiesAsync(string path)
    {
        await using var file = File.OpenRead(path);
        return (await CoreJson.Governance.LoadAsync(file)).OrThrow();
    }
}
