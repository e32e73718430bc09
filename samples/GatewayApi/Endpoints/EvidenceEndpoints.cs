using System.Text.Json;
using GatewayApi.Http;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;

namespace GatewayApi.Endpoints;

/// <summary>What is known about an initiative: replaced whole, and only by somebody who has seen what is there.</summary>
internal static class EvidenceEndpoints
{
    internal static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/initiatives/{initiative}/evidence").WithTags("Evidence");
        group.MapGet("", Get).WithSummary("What is known about an initiative; its ETag is the version.").Produces<JsonElement>().ProducesProblem(404);
        group.MapPut("", Put)
            .WithSummary("Submits, or with If-Match replaces, what is known about an initiative.")
            .Accepts<JsonElement>(Documents.ContentType).Produces(201).Produces(204).ProducesProblem(400).ProducesProblem(412).ProducesProblem(428);
    }

    internal static async ValueTask<Versioned<EvidenceRegister>?> LoadAsync(this IAggregateStore store, string initiative, CancellationToken cancellationToken) =>
        InitiativeId.TryParse(initiative, null, out var id) ? await store.LoadAsync(GatewayAggregates.Evidence, id.Value, cancellationToken) : null;

    private static async Task<IResult> Get(string initiative, HttpResponse response, IAggregateStore store, CancellationToken cancellationToken)
    {
        if (await store.LoadAsync(initiative, cancellationToken) is not { } stored)
        {
            return NotFound(initiative);
        }

        response.Tag(stored.Version);
        return GatewayJson.Evidence.Document(stored.Value);
    }

    private static async Task<IResult> Put(string initiative, HttpRequest request, IAggregateStore store, CancellationToken cancellationToken)
    {
        var (register, refusal) = await request.ReadAsync(GatewayJson.Evidence);
        if (register is null)
        {
            return refusal!;
        }

        if (register.Initiatives is not [var only] || only.Initiative.Value != initiative)
        {
            return Problems.BadDocument([new Problem("$.initiatives", ProblemCodes.Contradiction, "The document is to hold the initiative of the address, and no other.")]);
        }

        var stored = await store.LoadAsync(initiative, cancellationToken);
        if (request.Objection(stored?.Version ?? Versioned.NotStored) is { } objection)
        {
            return objection;
        }

        var saved = await store.SaveAsync(GatewayAggregates.Evidence, stored?.With(register) ?? Versioned.New(register), cancellationToken);
        request.HttpContext.Response.Tag(saved.Version);
        return stored is null ? Results.Created($"/initiatives/{initiative}/evidence", null) : Results.NoContent();
    }

    internal static IResult NotFound(string initiative) =>
        Problems.NotFound(InitiativeId.TryParse(initiative, null, out _) ? $"Nothing was submitted about {initiative}." : "This is not an initiative's identifier.");
}
