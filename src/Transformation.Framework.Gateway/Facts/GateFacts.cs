using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Everything known about one initiative that a gate may ask: facts, evidence, the waivers it has, and what has been promised for it.</summary>
/// <remarks>
/// <para>No fact stands twice for one date; no piece of evidence stands twice (same type, date and reference), so that it cannot be counted twice; and no type of evidence is
/// both held and stated to be absent on one date.</para>
/// <para>Self-assessed maturity has no place here: it is for learning, and no shipped rule asks for it.</para>
/// <para>Look-ups take logarithmic time. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class GateFacts
{
    internal GateFacts(
        InitiativeId initiative,
        LifecycleStage? stage,
        IEnumerable<GateFact> facts,
        IEnumerable<EvidenceItem> evidence,
        IEnumerable<Waiver> waivers,
        IEnumerable<Promise> promises)
    {
        Initiative = initiative != default ? initiative : throw new ArgumentException("The initiative is empty.", nameof(initiative));
        Stage = stage is null || Enum.IsDefined(stage.Value) ? stage : throw new ArgumentOutOfRangeException(nameof(stage), stage, "There is no such stage.");
        Facts = [.. facts.OrderBy(static f => f.Id, StringComparer.Ordinal).ThenBy(static f => f.Date ?? LocalDate.MinIsoValue).ThenBy(static f => f.Date is not null)];
        Evidence = [.. evidence.OrderBy(static e => e.Type, StringComparer.Ordinal).ThenBy(static e => e.Date).ThenBy(static e => e.Reference ?? e.NoneBecause, StringComparer.Ordinal)];
        Waivers = [.. waivers.OrderBy(static w => w.Rule, StringComparer.Ordinal).ThenBy(static w => w.Approved).ThenBy(static w => w.Expires)];
        Promises = [.. promises.OrderBy(static p => p.Rule, StringComparer.Ordinal).ThenBy(static p => p.Due).ThenBy(static p => p.Action, StringComparer.Ordinal)];
    }

    /// <summary>Facts that are in order already, each once, and nothing else.</summary>
    internal GateFacts(InitiativeId initiative, ImmutableArray<GateFact> facts)
    {
        Initiative = initiative != default ? initiative : throw new ArgumentException("The initiative is empty.", nameof(initiative));
        Facts = facts;
        Evidence = [];
        Waivers = [];
        Promises = [];
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>How far the initiative has come, if the record says; no rule depends on it.</summary>
    public LifecycleStage? Stage { get; }

    /// <summary>The facts, in order of identifier and date; those without a date first.</summary>
    public ImmutableArray<GateFact> Facts { get; }

    /// <summary>The evidence, in order of type, date and reference.</summary>
    public ImmutableArray<EvidenceItem> Evidence { get; }

    /// <summary>The waivers, in order of rule and first day.</summary>
    public ImmutableArray<Waiver> Waivers { get; }

    /// <summary>The promises, in order of rule, due date and action.</summary>
    public ImmutableArray<Promise> Promises { get; }

    /// <summary>The same with an initiative's scale, kind, level and horizon as its portfolio knows them, in place of what the facts may say of those, and its stage on a date.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="asOf">The date.</param>
    /// <exception cref="ArgumentException">It is another initiative.</exception>
    public GateFacts With(Initiative initiative, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return initiative.Id == Initiative
            ? new(
                Initiative,
                initiative.Lifecycle.StageOn(asOf),
                [.. Facts.Where(static f => !InitiativeProfile.Answers(f.Id)), .. InitiativeProfile.FactsOf(initiative)],
                Evidence,
                Waivers,
                Promises)
            : throw new ArgumentException($"These facts are about {Initiative}, not about {initiative.Id}.", nameof(initiative));
    }

    /// <summary>The same with a fact added, or put in place of the one with its identifier and date.</summary>
    /// <param name="fact">The fact.</param>
    public GateFacts With(GateFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(Initiative, Stage, [.. Facts.Where(f => f.Id != fact.Id || f.Date != fact.Date), fact], Evidence, Waivers, Promises);
    }

    /// <summary>The same with a piece of evidence added.</summary>
    /// <param name="item">The evidence.</param>
    /// <exception cref="InvalidDocumentException">It is there already, or contradicts what is.</exception>
    public GateFacts With(EvidenceItem item) => ToBuilder().Add(item).Build();

    /// <summary>A builder that holds all of this.</summary>
    public GateFactsBuilder ToBuilder()
    {
        var builder = new GateFactsBuilder(Initiative).At(Stage);
        foreach (var fact in Facts)
        {
            builder.Add(fact);
        }

        foreach (var item in Evidence)
        {
            builder.Add(item);
        }

        foreach (var waiver in Waivers)
        {
            builder.Add(waiver);
        }

        foreach (var promise in Promises)
        {
            builder.Add(promise);
        }

        return builder;
    }

    /// <summary>What is known of something as at a date: the latest fact seen by then.</summary>
    internal GateFact? FactOf(string id, LocalDate asOf)
    {
        var (start, end) = RangeOf(Facts, id, static f => f.Id);
        for (var i = end - 1; i >= start; i--)
        {
            if (Facts[i].Date is not { } date || date <= asOf)
            {
                return Facts[i];
            }
        }

        return null;
    }

    internal ReadOnlySpan<EvidenceItem> EvidenceOf(string type)
    {
        var (start, end) = RangeOf(Evidence, type, static e => e.Type);
        return Evidence.AsSpan()[start..end];
    }

    /// <summary>The waiver of a rule to show as at a date: one that is in force, the longest; else the one that expired last.</summary>
    internal Waiver? WaiverOf(string rule, LocalDate asOf)
    {
        Waiver? shown = null;
        foreach (var waiver in Waivers)
        {
            if (waiver.Rule == rule && waiver.Approved <= asOf && (shown is null || waiver.Expires > shown.Expires))
            {
                shown = waiver;
            }
        }

        return shown;
    }

    /// <summary>Where those with an identifier stand among all, which are in order of identifier.</summary>
    private static (int Start, int End) RangeOf<T>(ImmutableArray<T> all, string id, Func<T, string> idOf)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = string.CompareOrdinal(idOf(all[middle]), id) < 0 ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < all.Length && idOf(all[end]) == id)
        {
            end++;
        }

        return (low, end);
    }
}
