using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A proposal to invest or disinvest, how it was judged, what was decided, and what came of it.</summary>
/// <remarks>The order of the records in it means nothing. Immutable; safe to share between threads.</remarks>
public sealed class ValueProposal
{
    /// <summary>Describes a proposal.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is proposed.</param>
    /// <param name="kind">Whether it puts resources in or takes them out.</param>
    /// <param name="raisedOn">The day on which it was put forward.</param>
    /// <param name="levers">By what it is meant to improve value; none twice.</param>
    /// <param name="initiative">The initiative it is about; null when it is about none.</param>
    /// <param name="inYearCost">What it costs in a year; null when nobody has said.</param>
    /// <param name="judgements">How it was judged; at most once a day on a test.</param>
    /// <param name="decisions">What was decided; at most once a day.</param>
    /// <param name="expectations">What it is expected to bring about; no identifier twice.</param>
    /// <param name="observations">What surveys found; at most once a day for an expectation, and only for those that are there.</param>
    /// <param name="corrections">What was changed; only for expectations that are there.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ValueProposal(
        string id,
        string title,
        ValueProposalKind kind,
        LocalDate raisedOn,
        IEnumerable<ValueLever>? levers = null,
        InitiativeId? initiative = null,
        InYearCost? inYearCost = null,
        IEnumerable<ValueJudgement>? judgements = null,
        IEnumerable<ValueDecision>? decisions = null,
        IEnumerable<ValueExpectation>? expectations = null,
        IEnumerable<ValueObservation>? observations = null,
        IEnumerable<CourseCorrection>? corrections = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a proposal identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Kind = ItemLists.Defined(kind, nameof(kind));
        RaisedOn = IsoDate.Check(raisedOn, nameof(raisedOn));
        Levers = [.. DistinctReferences.Check(levers, nameof(levers)).Select(static l => ItemLists.Defined(l, nameof(levers)))];
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        InYearCost = inYearCost;
        Judgements = ItemLists.Distinct(
            judgements, static j => (j.Test, j.On), static j => $"A judgement on {ValueText.Of(j.Test)} on {Sentence.Date(j.On)}", nameof(judgements));
        Decisions = ItemLists.Distinct(decisions, static d => d.On, static d => $"A decision on {Sentence.Date(d)}", nameof(decisions));
        Expectations = ItemLists.Distinct(expectations, static e => e.Id, static e => $"The expectation {e}", nameof(expectations));
        Observations = ItemLists.Distinct(
            observations, static o => (o.Expectation, o.On), static o => $"An observation of {o.Expectation} on {Sentence.Date(o.On)}", nameof(observations));
        Corrections = ItemLists.Given(corrections, nameof(corrections));
        CheckExpected(Observations.Select(static o => o.Expectation), nameof(observations));
        CheckExpected(Corrections.Select(static c => c.Expectation), nameof(corrections));
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is proposed.</summary>
    public string Title { get; }

    /// <summary>Whether it puts resources in or takes them out.</summary>
    public ValueProposalKind Kind { get; }

    /// <summary>The day on which it was put forward.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>By what it is meant to improve value, in the order given.</summary>
    public ImmutableArray<ValueLever> Levers { get; }

    /// <summary>The initiative it is about; null when it is about none.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>What it costs in a year; null when nobody has said.</summary>
    public InYearCost? InYearCost { get; }

    /// <summary>How it was judged, in the order given.</summary>
    public ImmutableArray<ValueJudgement> Judgements { get; }

    /// <summary>What was decided, in the order given.</summary>
    public ImmutableArray<ValueDecision> Decisions { get; }

    /// <summary>What it is expected to bring about, in the order given.</summary>
    public ImmutableArray<ValueExpectation> Expectations { get; }

    /// <summary>What surveys found, in the order given.</summary>
    public ImmutableArray<ValueObservation> Observations { get; }

    /// <summary>What was changed, in the order given.</summary>
    public ImmutableArray<CourseCorrection> Corrections { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    private void CheckExpected(IEnumerable<string> used, string parameter)
    {
        if (used.FirstOrDefault(id => Expectations.All(e => e.Id != id)) is { } unknown)
        {
            throw new ArgumentException($"There is no expectation {unknown}.", parameter);
        }
    }
}
