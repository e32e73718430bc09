using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What an oversight group looks for across a portfolio: where partners could work together, what may be done twice, and what nobody does.</summary>
/// <remarks>
/// <para>Purpose of the group: BNSSG ICB Board, 3 October 2024, item 6.2, sections 3 and 10. The rules below are this library's own: the paper has none.</para>
/// <para>Only initiatives that are live on the day are compared: put forward, neither embedded nor stopped. Two are worth a conversation when they are for the same cohort, serve an
/// outcome in common, and each has an organisation that the other lacks. What nobody has recorded is not taken for a difference or a likeness:
/// initiatives without a cohort or without outcomes cannot be compared and are named in <see cref="NotComparable"/>.</para>
/// <para>The order of the portfolio makes no difference. Takes time in proportion to the square of the initiatives for one cohort. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class OversightOverview
{
    private OversightOverview(Portfolio portfolio, LocalDate asOf)
    {
        AsOf = asOf;
        var thread = GoldenThread.Of(portfolio, asOf);
        Live = thread.Live;
        Pairs = InitiativePairs.Among(thread.Live, asOf);
        NotComparable = [.. thread.Live.Where(static i => i.Cohort is null || i.Outcomes.IsEmpty).Select(static i => i.Id).Order()];
        OutcomesNobodyServes = thread.OutcomesNobodyServes;
        CohortsNobodyServes =
        [
            .. portfolio.Initiatives.Select(static i => i.Cohort).OfType<CohortId>()
                .Except(thread.Live.Select(static i => i.Cohort).OfType<CohortId>())
                .Order(),
        ];
        var involved = thread.Live.SelectMany(static i => i.Organisations).ToHashSet();
        OrganisationsWithout = [.. portfolio.Organisations.All.Where(o => o.ExistsOn(asOf) && !involved.Contains(o.Id)).Select(static o => o.Id).Order()];
        Attention = new(thread.Live);
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The initiatives that are live on it, in portfolio order.</summary>
    public ImmutableArray<Initiative> Live { get; }

    /// <summary>Initiatives whose organisations could work together, by identifier; those that may be doing the same work twice are among them.</summary>
    public ImmutableArray<InitiativePair> Pairs { get; }

    /// <summary>Live initiatives without a cohort or without outcomes, in order: whether they overlap with others cannot be told.</summary>
    public ImmutableArray<InitiativeId> NotComparable { get; }

    /// <summary>Outcomes that no live initiative is meant to serve, in the framework's order.</summary>
    public ImmutableArray<Outcome> OutcomesNobodyServes { get; }

    /// <summary>Cohorts that initiatives of the portfolio were for, but no live one is, in order. Cohorts that no initiative ever named are not known here.</summary>
    public ImmutableArray<CohortId> CohortsNobodyServes { get; }

    /// <summary>Organisations that exist on the day and neither lead nor take part in a live initiative, in order.</summary>
    public ImmutableArray<OrganisationId> OrganisationsWithout { get; }

    /// <summary>Which futures the live initiatives serve.</summary>
    public HorizonAttention Attention { get; }

    /// <summary>Looks across a portfolio on a day.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="asOf">The day.</param>
    public static OversightOverview Of(Portfolio portfolio, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        return new(portfolio, IsoDate.Check(asOf, nameof(asOf)));
    }
}
