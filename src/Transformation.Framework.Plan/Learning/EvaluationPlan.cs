using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How an initiative will be evaluated, as far as is recorded.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class EvaluationPlan
{
    /// <summary>Describes an evaluation plan. A part that is left out has not been recorded; one that is known not to be there goes into <paramref name="missing"/>.</summary>
    /// <param name="id">Its identifier, unique within a library; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="initiative">The initiative that is evaluated.</param>
    /// <param name="on">The day from which the plan stands as described.</param>
    /// <param name="aim">What is to change, for whom.</param>
    /// <param name="measure">The measure, and from what to what.</param>
    /// <param name="deadline">The day by which the aim is to be reached.</param>
    /// <param name="indicators">What is followed on the way; empty when not recorded.</param>
    /// <param name="baseline">How the baseline is taken.</param>
    /// <param name="method">The method.</param>
    /// <param name="evaluator">Who evaluates: a role or a body, never a person.</param>
    /// <param name="reportsOn">When the evaluation reports.</param>
    /// <param name="feedback">How what is found comes back to those who can act on it.</param>
    /// <param name="missing">Parts that somebody looked for and did not find; none that is there.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public EvaluationPlan(
        string id,
        InitiativeId initiative,
        LocalDate on,
        string? aim = null,
        string? measure = null,
        LocalDate? deadline = null,
        IEnumerable<string>? indicators = null,
        string? baseline = null,
        string? method = null,
        string? evaluator = null,
        LocalDate? reportsOn = null,
        string? feedback = null,
        IEnumerable<EvaluationPart>? missing = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "an evaluation plan identifier", nameof(id));
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        On = IsoDate.Check(on, nameof(on));
        Aim = DomainText.Optional(aim, nameof(aim));
        Measure = DomainText.Optional(measure, nameof(measure));
        Deadline = IsoDate.Check(deadline, nameof(deadline));
        Indicators = [.. (indicators ?? []).Select(static text => DomainText.Required(text, nameof(indicators)))];
        Baseline = DomainText.Optional(baseline, nameof(baseline));
        Method = DomainText.Optional(method, nameof(method));
        Evaluator = DomainText.Optional(evaluator, nameof(evaluator));
        ReportsOn = IsoDate.Check(reportsOn, nameof(reportsOn));
        Feedback = DomainText.Optional(feedback, nameof(feedback));
        Missing = [.. DistinctReferences.Check(missing, nameof(missing)).Order()];
        Provenance = provenance;
        Completeness = new(PartsThere(), Missing);
        if (Missing.FirstOrDefault(part => !Enum.IsDefined(part) || Completeness.Present.Contains(part)) is var there && there != default)
        {
            throw new ArgumentException($"The part {there} is there, or there is no such part.", nameof(missing));
        }
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The initiative that is evaluated.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The day from which the plan stands as described.</summary>
    public LocalDate On { get; }

    /// <summary>What is to change, for whom; null when not recorded.</summary>
    public string? Aim { get; }

    /// <summary>The measure, and from what to what; null when not recorded.</summary>
    public string? Measure { get; }

    /// <summary>The day by which the aim is to be reached; null when not recorded.</summary>
    public LocalDate? Deadline { get; }

    /// <summary>What is followed on the way; empty when not recorded.</summary>
    public ImmutableArray<string> Indicators { get; }

    /// <summary>How the baseline is taken; null when not recorded.</summary>
    public string? Baseline { get; }

    /// <summary>The method; null when not recorded.</summary>
    public string? Method { get; }

    /// <summary>Who evaluates; null when not recorded.</summary>
    public string? Evaluator { get; }

    /// <summary>When the evaluation reports; null when not recorded.</summary>
    public LocalDate? ReportsOn { get; }

    /// <summary>How what is found comes back; null when not recorded.</summary>
    public string? Feedback { get; }

    /// <summary>The parts that somebody looked for and did not find, in the order of <see cref="EvaluationPart"/>.</summary>
    public ImmutableArray<EvaluationPart> Missing { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Which parts are there, missing and not recorded.</summary>
    public EvaluationCompleteness Completeness { get; }

    private List<EvaluationPart> PartsThere()
    {
        ReadOnlySpan<(EvaluationPart Part, bool IsThere)> parts =
        [
            (EvaluationPart.Aim, Aim is not null),
            (EvaluationPart.Measure, Measure is not null),
            (EvaluationPart.Deadline, Deadline is not null),
            (EvaluationPart.Indicators, !Indicators.IsEmpty),
            (EvaluationPart.Baseline, Baseline is not null),
            (EvaluationPart.Method, Method is not null),
            (EvaluationPart.Evaluator, Evaluator is not null),
            (EvaluationPart.Reporting, ReportsOn is not null),
            (EvaluationPart.Feedback, Feedback is not null),
        ];
        var there = new List<EvaluationPart>(parts.Length);
        foreach (var (part, isThere) in parts)
        {
            if (isThere)
            {
                there.Add(part);
            }
        }

        return there;
    }
}
