using System.Text.Json;
using GatewayApi.Contracts;
using GatewayApi.Http;
using NodaTime;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;

namespace GatewayApi.Endpoints;

/// <summary>What the gateway judges by, and how that changes while it runs.</summary>
internal static class RuleSetEndpoints
{
    internal static void MapRuleSets(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/rule-sets").WithTags("Rule sets");
        group.MapGet("", InForce).WithSummary("What is in force on a date: the highest version of each rule set.").Produces<RuleSetView[]>().ProducesProblem(400);
        group.MapGet("/{id}/{version}", One).WithSummary("A version of a rule set as its document.").Produces<JsonElement>().ProducesProblem(404);
        group.MapPost("", Publish)
            .WithSummary("Publishes a version of a rule set; from then on it counts wherever it is in force and no higher version is.")
            .Accepts<JsonElement>(Documents.ContentType).Produces<RuleSetView>(201).Produces<RuleSetView>().ProducesProblem(400).ProducesProblem(409);
    }

    private static IResult InForce(string? asOf, GateCatalogue catalogue, IClock clock)
    {
        var (date, refusal) = Days.Read(asOf, clock);
        return refusal ?? Results.Ok(catalogue.InForceOn(date).Select(RuleSetView.Of).ToArray());
    }

    private static IResult One(string id, string version, GateCatalogue catalogue) => catalogue.Find(id, version) is { } ruleSet
        ? GatewayJson.RuleSet.Document(ruleSet)
        : Problems.NotFound("No such version of such a rule set was published.");

    private static async Task<IResult> Publish(HttpRequest request, GateCatalogue catalogue, IAggregateStore store, CancellationToken cancellationToken)
    {
        var (ruleSet, refusal) = await request.ReadAsync(GatewayJson.RuleSet);
        if (ruleSet is null)
        {
            return refusal!;
        }

        var isNew = await catalogue.PublishAsync(ruleSet, store, cancellationToken);
        return isNew ? Results.Created($"/rule-sets/{ruleSet.Id}/{ruleSet.Version}", RuleSetView.Of(ruleSet)) : Results.Ok(RuleSetView.Of(ruleSet));
    }
}
