using System.Text.Json;
using GatewayApi.Contracts;
using GatewayApi.Http;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Gateway;

namespace GatewayApi.Endpoints;

/// <summary>What panels decided: recorded once, never changed, and replayed at will.</summary>
internal static class DecisionEndpoints
{
    internal static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/initiatives/{initiative}/decisions", Record)
            .WithTags("Decisions").WithSummary("Records a panel's decision: the meeting must be quorate, and an override needs a reason.")
            .Accepts<JsonElement>(Documents.ContentType).Produces<DecisionView>(201).ProducesProblem(400).ProducesProblem(404).ProducesProblem(412).ProducesProblem(422);
        var group = routes.MapGroup("/decisions").WithTags("Decisions");
        group.MapGet("", All).WithSummary("The decisions on record, of all initiatives or of one.").Produces<DecisionView[]>().ProducesProblem(400);
        group.MapGet("/{sequence:long}", One).WithSummary("A decision as its document, with everything it rests on.").Produces<JsonElement>().ProducesProblem(404);
        group.MapGet("/{sequence:long}/replay", Replay).WithSummary("Judges again as at the decision's own date, and says what differs.").Produces<ReplayView>().ProducesProblem(404);
        routes.MapGet("/conditions", Conditions).WithTags("Decisions").WithSummary("The conditions that are open on a date, the overdue ones first.").Produces<OpenConditionView[]>().ProducesProblem(400);
    }

    private static async Task<IResult> Record(
        string initiative,
        HttpRequest request,
        GateCatalogue catalogue,
        IAggregateStore store,
        IDecisionLog log,
        GatePredicates predicates,
        GovernanceBodies bodies,
        IClock clock,
        CancellationToken cancellationToken)
    {
        var (asked, refusal) = await request.ReadAsync(DecisionRequest.Format);
        if (asked is null)
        {
            return refusal!;
        }

        if (!bodies.TryFind(asked.Attendance.Body, out var body))
        {
            return Problems.BadValue("$.attendance.body", $"No such body is known. Known are: {string.Join(", ", bodies.All.Select(static b => b.Id))}.");
        }

        (var assessment, var version, refusal) = await catalogue.AssessAsync(store, predicates, initiative, asked.RuleSet, asked.Gate, asked.AsOf, cancellationToken);
        if (assessment is null)
        {
            return refusal!;
        }

        if (asked.EvidenceVersion is { } seen && seen != version)
        {
            return Problems.Of(StatusCodes.Status412PreconditionFailed, "The panel had other evidence before it.", "The evidence has changed since the assessment: look at it again.");
        }

        var made = PanelDecision.Create(
            assessment, body, asked.Attendance, asked.Decided, asked.RecordedBy, asked.OverrideReason, asked.Confidence, asked.Conditions.IsEmpty ? null : asked.Conditions);
        if (!made.IsValid)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "The decision cannot be recorded.", made.Problems);
        }

        var entry = await log.AppendAsync(made.Value, clock.GetCurrentInstant(), request.Expected(), cancellationToken);
        return Results.Created(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/decisions/{entry.Sequence}"),
            DecisionView.Of((await FindAsync(log, entry.Sequence, cancellationToken))!));
    }

    /// <summary>The ETag is where the log ends: a panel that sends it as If-Match with its decision learns if another was recorded meanwhile.</summary>
    private static async Task<IResult> All(string? initiative, HttpResponse response, IDecisionLog log, CancellationToken cancellationToken)
    {
        InitiativeId? wanted = null;
        if (initiative is not null)
        {
            if (!InitiativeId.TryParse(initiative, null, out var id))
            {
                return Problems.BadValue("initiative", "This is not an initiative's identifier.");
            }

            wanted = id;
        }

        response.Tag((await log.GetHeadAsync(cancellationToken)).Sequence);
        return Results.Ok(await log.ReadGateDecisionsAsync(wanted, cancellationToken: cancellationToken).Select(DecisionView.Of).ToArrayAsync(cancellationToken));
    }

    private static async Task<IResult> One(long sequence, IDecisionLog log, CancellationToken cancellationToken) =>
        await FindAsync(log, sequence, cancellationToken) is { } logged ? Results.Text(logged.Entry.Record.Payload, Documents.ContentType) : NotFound();

    private static async Task<IResult> Replay(long sequence, IDecisionLog log, CancellationToken cancellationToken)
    {
        if (await FindAsync(log, sequence, cancellationToken) is not { } logged)
        {
            return NotFound();
        }

        return logged.Replay() is { } replay
            ? Results.Ok(ReplayView.Of(replay))
            : Problems.Of(StatusCodes.Status422UnprocessableEntity, "The decision cannot be read, so it cannot be replayed.", logged.Decision.Problems);
    }

    private static async Task<IResult> Conditions(string? asOf, IDecisionLog log, IClock clock, CancellationToken cancellationToken)
    {
        var (date, refusal) = Days.Read(asOf, clock);
        if (refusal is not null)
        {
            return refusal;
        }

        var decisions = await log.ReadGateDecisionsAsync(cancellationToken: cancellationToken).Select(static d => d.Decision.Value).OfType<PanelDecision>().ToListAsync(cancellationToken);
        return Results.Ok(OpenConditions.AsAt(decisions, date).Select(OpenConditionView.Of).ToArray());
    }

    private static async ValueTask<LoggedGateDecision?> FindAsync(IDecisionLog log, long sequence, CancellationToken cancellationToken) =>
        sequence >= 1 && await log.ReadGateDecisionsAsync(fromSequence: sequence, cancellationToken: cancellationToken).FirstOrDefaultAsync(cancellationToken) is { } found
            && found.Entry.Sequence == sequence ? found : null;

    private static IResult NotFound() => Problems.NotFound("There is no decision of that number.");
}
