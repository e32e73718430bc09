using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Something that was asked of a portfolio office: by whom, how far it has come, what was answered, and what it needs.</summary>
/// <remarks>The order of the records in it means nothing. Immutable; safe to share between threads.</remarks>
public sealed class OfficeRequest
{
    /// <summary>Describes a request.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">What is asked for.</param>
    /// <param name="askedBy">Who asks.</param>
    /// <param name="entries">When it came to each step: the demand first, none left out, none twice, none before the one that precedes it.</param>
    /// <param name="actors">The organisations that would do it; empty when nobody has said.</param>
    /// <param name="initiative">The initiative it is about; null when it is about none yet.</param>
    /// <param name="answers">What was answered to the criteria; at most once a day each.</param>
    /// <param name="needs">What it needs; at most once for a skill and month; empty when nobody has estimated it.</param>
    /// <param name="feedback">What its evaluation taught, from the day it came to be evaluated; at most once a day for a criterion.</param>
    /// <param name="ending">How it left; not before its last step, and completed only after its evaluation; null while it is with the office.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public OfficeRequest(
        string id,
        string title,
        OrganisationId askedBy,
        IEnumerable<OfficeEntry> entries,
        IEnumerable<OrganisationId>? actors = null,
        InitiativeId? initiative = null,
        IEnumerable<TriageAnswer>? answers = null,
        IEnumerable<CapabilityNeed>? needs = null,
        IEnumerable<EvaluationFeedback>? feedback = null,
        OfficeEnding? ending = null,
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a request identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        AskedBy = DistinctReferences.One(askedBy, nameof(askedBy));
        Entries = InOrder(entries);
        Actors = DistinctReferences.Check(actors, nameof(actors));
        Initiative = DistinctReferences.One(initiative, nameof(initiative));
        Answers = ItemLists.Distinct(
            answers, static a => (a.Criterion, a.On), static a => $"An answer to {a.Criterion} on {Sentence.Date(a.On)}", nameof(answers));
        Needs = ItemLists.Distinct(needs, static n => (n.Skill, n.Month), static n => FormattableString.Invariant($"A need of {n.Skill} in {n.Month:uuuu-MM}"), nameof(needs));
        Feedback = ItemLists.Distinct(
            feedback, static f => (f.Criterion, f.On), static f => $"Feedback on {f.Criterion} on {Sentence.Date(f.On)}", nameof(feedback));
        var evaluated = Entries.FirstOrDefault(static e => e.Step == OfficeStep.Evaluation)?.On;
        if (Feedback.Any(f => !(f.On >= evaluated)))
        {
            throw new ArgumentException("Feedback is older than the evaluation.", nameof(feedback));
        }

        if (ending is not null && (ending.On < Entries[^1].On || (ending.Kind == OfficeEndingKind.Completed && evaluated is null)))
        {
            throw new ArgumentException(
                evaluated is null && ending.Kind == OfficeEndingKind.Completed ? "It was completed without evaluation." : "It ended before its last step.", nameof(ending));
        }

        Ending = ending;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>What is asked for.</summary>
    public string Title { get; }

    /// <summary>Who asks.</summary>
    public OrganisationId AskedBy { get; }

    /// <summary>When it came to each step, in the order of the steps.</summary>
    public ImmutableArray<OfficeEntry> Entries { get; }

    /// <summary>The organisations that would do it, in the order given; empty when nobody has said.</summary>
    public ImmutableArray<OrganisationId> Actors { get; }

    /// <summary>The initiative it is about; null when it is about none yet.</summary>
    public InitiativeId? Initiative { get; }

    /// <summary>What was answered to the criteria, in the order given.</summary>
    public ImmutableArray<TriageAnswer> Answers { get; }

    /// <summary>What it needs, in the order given; empty when nobody has estimated it.</summary>
    public ImmutableArray<CapabilityNeed> Needs { get; }

    /// <summary>What its evaluation taught, in the order given.</summary>
    public ImmutableArray<EvaluationFeedback> Feedback { get; }

    /// <summary>How it left; null while it is with the office.</summary>
    public OfficeEnding? Ending { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether one organisation acts or several.</summary>
    public OfficeSport Sport => Actors.Length switch
    {
        0 => OfficeSport.Unknown,
        1 => OfficeSport.Individual,
        _ => OfficeSport.Team,
    };

    /// <summary>The step it is in on a day, even if it has left by then; null before it was asked for.</summary>
    /// <param name="asOf">The day. The first day of a step belongs to it.</param>
    public OfficeStep? StepOn(LocalDate asOf) => Entries.LastOrDefault(e => e.On <= asOf)?.Step;

    /// <summary>Whether it is with the office on a day: asked for by then, and not left (the day of leaving is the first without it).</summary>
    /// <param name="asOf">The day.</param>
    public bool IsOpenOn(LocalDate asOf) => Entries[0].On <= asOf && !(Ending?.On <= asOf);

    private static ImmutableArray<OfficeEntry> InOrder(IEnumerable<OfficeEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ImmutableArray<OfficeEntry> ordered = [.. ItemLists.Given(entries, nameof(entries)).OrderBy(static e => e.Step)];
        if (ordered.IsEmpty || ordered.Index().Any(static e => (int)e.Item.Step != e.Index + 1))
        {
            throw new ArgumentException("The steps begin with the demand; none is left out and none stands twice.", nameof(entries));
        }

        return ordered.Zip(ordered.Skip(1)).All(static t => t.First.On <= t.Second.On)
            ? ordered
            : throw new ArgumentException("A step is dated before the one that precedes it.", nameof(entries));
    }
}
