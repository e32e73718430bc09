using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ValueProposalShape : JsonObjectShape<ValueProposal>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<ValueProposalKind> kind;
    private readonly JsonField<LocalDate> raisedOn;
    private readonly JsonField<ImmutableArray<ValueLever>> levers;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<InYearCost?> inYearCost;
    private readonly JsonField<ImmutableArray<ValueJudgement>> judgements;
    private readonly JsonField<ImmutableArray<ValueDecision>> decisions;
    private readonly JsonField<ImmutableArray<ValueExpectation>> expectations;
    private readonly JsonField<ImmutableArray<ValueObservation>> observations;
    private readonly JsonField<ImmutableArray<CourseCorrection>> corrections;
    private readonly JsonField<Provenance?> provenance;

    internal ValueProposalShape()
        : base("ValueProposal", "A proposal to invest or disinvest, how it was judged, what was decided, and what came of it.")
    {
        id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, p => p.Title, "What is proposed.");
        kind = Required(
            "kind",
            JsonShapes.Words((ValueProposalKind.Investment, "investment"), (ValueProposalKind.Disinvestment, "disinvestment")),
            p => p.Kind,
            "Whether it puts resources in or takes them out.");
        raisedOn = Required("raisedOn", JsonShapes.Date, p => p.RaisedOn, "The day on which it was put forward.");
        levers = List("levers", ValueRecordShapes.Lever, p => p.Levers, "By what it is meant to improve value.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, p => p.Initiative, "The initiative it is about.");
        inYearCost = Optional("inYearCost", new ValueRecordShapes.Cost(), p => p.InYearCost, "What it costs in a year; left out when nobody has said.");
        judgements = List("judgements", new ValueRecordShapes.Judgement(), p => p.Judgements, "How it was judged, at most once a day on a test.");
        decisions = List("decisions", new ValueRecordShapes.Decision(), p => p.Decisions, "What was decided, at most once a day.");
        expectations = List("expectations", new ValueExpectationShape(), p => p.Expectations, "What it is expected to bring about.");
        observations = List("observations", new ValueRecordShapes.Observation(), p => p.Observations, "What surveys found.");
        corrections = List("corrections", new ValueRecordShapes.Correction(), p => p.Corrections, "What was changed because an expectation was not met.");
        provenance = Optional("provenance", CoreShapes.Provenance, p => p.Provenance, "Where the record comes from.");
    }

    protected override ValueProposal Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(kind),
        values.Get(raisedOn),
        values.Get(levers),
        values.Get(initiative),
        values.Get(inYearCost),
        values.Get(judgements),
        values.Get(decisions),
        values.Get(expectations),
        values.Get(observations),
        values.Get(corrections),
        values.Get(provenance));
}
