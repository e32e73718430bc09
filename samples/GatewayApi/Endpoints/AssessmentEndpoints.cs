using GatewayApi.Contracts;
using GatewayApi.Http;
using NodaTime;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;

namespace GatewayApi.Endpoints;

/// <summary>What a gate finds about an initiative as at a date, as data and as text for a board reader.</summary>
internal static class AssessmentEndpoints
{
    internal static void MapAssessments(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/initiatives/{initiative}/assessments/{ruleSet}/{gate}").WithTags("Assessments");
        group.MapGet("", Data).WithSummary("What a gate finds as at a date, today if left out.").Produces<AssessmentView>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(422);
        group.MapGet("/explanation", Text).WithSummary("The same in plain English, stable enough to compare two reviews.").Produces<string>(200, "text/plain").ProducesProblem(404);
    }

    /// <summary>Judges by the version of the rule set in force on the date, or says what is missing for that.</summary>
    internal static async Task<(GateAssessment? Assessment, long EvidenceVersion, IResult? Refusal)> AssessAsync(
        this GateCatalogue catalogue, IAggregateStore store, GatePredicates predicates, string initiative, string ruleSet, string gate, LocalDate asOf, CancellationToken cancellationToken)
    {
        if (catalogue.Find(ruleSet, asOf) is not { } rules)
        {
            return (null, 0, Problems.NotFound($"No rule set of that identifier is in force on {Days.Of(asOf)}."));
        }

        if (rules.GateOf(gate) is null)
        {
            return (null, 0, Problems.NotFound($"{rules.Id} {rules.Version} has the gates {string.Join(", ", rules.Gates.Select(static g => g.Id))}."));
        }

        return await store.LoadAsync(initiative, cancellationToken) is { } evidence
            ? (GateAssessor.Assess(rules, gate, evidence.Value.Initiatives[0], asOf, predicates), evidence.Version, null)
            : (null, 0, EvidenceEndpoints.NotFound(initiative));
    }

    private static async Task<IResult> Data(
        string initiative, string ruleSet, string gate, string? asOf, GateCatalogue catalogue, IAggregateStore store, GatePredicates predicates, IClock clock, CancellationToken cancellationToken)
    {
        var (date, refusal) = Days.Read(asOf, clock);
        if (refusal is null)
        {
            (var assessment, var version, refusal) = await catalogue.AssessAsync(store, predicates, initiative, ruleSet, gate, date, cancellationToken);
            return assessment is null ? refusal! : Results.Ok(AssessmentView.Of(assessment, version));
        }

        return refusal;
    }

    private static async Task<IResult> Text(
        string initiative, string ruleSet, string gate, string? asOf, GateCatalogue catalogue, IAggregateStore store, GatePredicates predicates, IClock clock, CancellationToken cancellationToken)
    {
        var (date, refusal) = Days.Read(asOf, clock);
        if (refusal is null)
        {
            (var assessment, _, refusal) = await catalogue.AssessAsync(store, predicates, initiative, ruleSet, gate, date, cancellationToken);
            return assessment is null ? refusal! : Results.Text(GatewayText.Of(assessment));
        }

        return refusal;
    }
}
