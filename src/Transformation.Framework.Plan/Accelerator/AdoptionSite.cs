using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>One place where an innovation may come into use, and how far it has come there: adopt, adapt, scale.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class AdoptionSite
{
    /// <summary>Records a site.</summary>
    /// <param name="id">Its identifier, unique within a register; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="innovation">The identifier of the innovation.</param>
    /// <param name="organisation">The organisation whose site it is.</param>
    /// <param name="adopted">The day from which it is in use there; null while it is not.</param>
    /// <param name="adapted">The day on which it had been fitted to the place, not before <paramref name="adopted"/>; null when that has not happened.</param>
    /// <param name="scaled">The day from which it is used beyond the place where it was first tried, not before the earlier steps; null when it is not.</param>
    /// <param name="adaptations">What was changed, none before the day of adoption.</param>
    /// <param name="readiness">The answers to the readiness checklist; at most one to an item on a day.</param>
    /// <param name="decisions">What was decided; at most one decision on a day, nothing after it was abandoned.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AdoptionSite(
        string id,
        string innovation,
        OrganisationId organisation,
        LocalDate? adopted = null,
        LocalDate? adapted = null,
        LocalDate? scaled = null,
        IEnumerable<LocalAdaptation>? adaptations = null,
        IEnumerable<ReadinessAnswer>? readiness = null,
        IEnumerable<AdoptionDecision>? decisions = null)
    {
        Id = IdentifierText.Check(id, "a site identifier", nameof(id));
        Innovation = IdentifierText.Check(innovation, "an innovation identifier", nameof(innovation));
        Organisation = organisation != default ? organisation : throw new ArgumentException("The organisation is empty.", nameof(organisation));
        Adopted = IsoDate.Check(adopted, nameof(adopted));
        Adapted = NotBefore(adapted, adopted, nameof(adapted));
        Scaled = NotBefore(scaled, adapted ?? adopted, nameof(scaled));
        Adaptations = [.. adaptations ?? []];
        Readiness = [.. readiness ?? []];
        Decisions = [.. decisions ?? []];
        CheckLists();
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The identifier of the innovation.</summary>
    public string Innovation { get; }

    /// <summary>The organisation whose site it is.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The day from which it is in use there; null while it is not.</summary>
    public LocalDate? Adopted { get; }

    /// <summary>The day on which it had been fitted to the place; null when that has not happened. A site may scale without it.</summary>
    public LocalDate? Adapted { get; }

    /// <summary>The day from which it is used beyond the place where it was first tried; null when it is not.</summary>
    public LocalDate? Scaled { get; }

    /// <summary>What was changed, in the order given.</summary>
    public ImmutableArray<LocalAdaptation> Adaptations { get; }

    /// <summary>The answers to the readiness checklist, in the order given.</summary>
    public ImmutableArray<ReadinessAnswer> Readiness { get; }

    /// <summary>What was decided, in the order given.</summary>
    public ImmutableArray<AdoptionDecision> Decisions { get; }

    /// <summary>The day on which it was abandoned; null when it was not.</summary>
    public LocalDate? Abandoned => Decisions.FirstOrDefault(static d => d.Decision == AdoptionDecisionKind.Abandon)?.On;

    /// <summary>Whether the innovation is in use on a day: from the day of adoption, up to but not including the day it was abandoned.</summary>
    /// <param name="day">The day.</param>
    public bool IsInUseOn(LocalDate day) => Adopted <= day && !(Abandoned <= day);

    /// <summary>The answers that stand on a day, by item: the latest of each up to that day.</summary>
    internal ImmutableDictionary<string, bool> AnswersOn(LocalDate day) => Readiness
        .Where(a => a.On <= day)
        .GroupBy(static a => a.Item)
        .ToImmutableDictionary(static g => g.Key, static g => g.MaxBy(static a => a.On)!.IsReady, StringComparer.Ordinal);

    private static LocalDate? NotBefore(LocalDate? day, LocalDate? earlier, string parameter) =>
        IsoDate.Check(day, parameter) is { } step && !(step >= earlier) ? throw new ArgumentException("The steps before it come first.", parameter) : day;

    private void CheckLists()
    {
        if (Adaptations.Any(a => !((a ?? throw new ArgumentException("An item is null.", "adaptations")).On >= Adopted)))
        {
            throw new ArgumentException("Nothing is adapted before it is in use.", "adaptations");
        }

        if (Readiness.DistinctBy(static a => ((a ?? throw new ArgumentException("An item is null.", "readiness")).Item, a.On)).Count() < Readiness.Length)
        {
            throw new ArgumentException("An item has two answers on one day.", "readiness");
        }

        if (Decisions.DistinctBy(static d => (d ?? throw new ArgumentException("An item is null.", "decisions")).On).Count() < Decisions.Length)
        {
            throw new ArgumentException("There are two decisions on one day.", "decisions");
        }

        if (Abandoned is { } end && (end < Adopted || end < Adapted || end < Scaled || Decisions.Any(d => d.On > end)))
        {
            throw new ArgumentException("Nothing follows after it was abandoned.", "decisions");
        }
    }
}
