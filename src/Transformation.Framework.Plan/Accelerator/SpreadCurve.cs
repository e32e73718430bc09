using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The spread of an innovation month by month, from the first adoption to the day looked at.</summary>
/// <remarks>Descriptive, never a forecast. Immutable; safe to share between threads.</remarks>
public sealed class SpreadCurve
{
    /// <summary>Rogers' cut points in thousandths of those who could adopt, so that shares are compared exactly.</summary>
    private static readonly (int Thousandths, AdopterCategory UpTo)[] CutPoints =
    [
        (25, AdopterCategory.Innovators), (160, AdopterCategory.EarlyAdopters), (500, AdopterCategory.EarlyMajority), (840, AdopterCategory.LateMajority),
    ];

    private SpreadCurve(Innovation innovation, LocalDate asOf, ImmutableArray<AdoptionSite> sites)
    {
        Innovation = innovation;
        AsOf = asOf;
        var first = sites.Where(s => s.Adopted <= asOf).Min(static s => s.Adopted);
        Points = first is { } start ? [.. Months(start.ToYearMonth(), asOf.ToYearMonth()).Select(m => PointAt(m, LocalDate.Min(m.ToDateInterval().End, asOf), sites))] : [];
    }

    /// <summary>The innovation.</summary>
    public Innovation Innovation { get; }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>One point for each month from that of the first adoption to that of the day looked at; empty when nobody has adopted it by then.</summary>
    public ImmutableArray<SpreadPoint> Points { get; }

    /// <summary>How many sites use it on the day looked at.</summary>
    public int InUse => Points.IsEmpty ? 0 : Points[^1].InUse;

    /// <summary>The share of the sites that could use it, to the precision of a decimal; null when nobody has counted those.</summary>
    public Percentage? ShareInUse => Innovation.EligibleSites is { } eligible ? Percentage.Of(InUse * 100m / eligible) : null;

    /// <summary>Where that share stands among the published categories.</summary>
    public AdopterCategory Category => CategoryOf(InUse);

    /// <summary>Looks at the spread of an innovation.</summary>
    /// <param name="register">The records.</param>
    /// <param name="innovation">The identifier of the innovation.</param>
    /// <param name="asOf">The day; steps dated after it have not been taken yet.</param>
    /// <exception cref="ArgumentException">The register has no such innovation.</exception>
    public static SpreadCurve Of(AcceleratorRegister register, string innovation, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        var found = register.Innovations.FirstOrDefault(i => i.Id == innovation)
            ?? throw new ArgumentException($"The register has no innovation {innovation}.", nameof(innovation));
        return new(found, IsoDate.Check(asOf, nameof(asOf)), register.SitesOf(innovation));
    }

    private static IEnumerable<YearMonth> Months(YearMonth first, YearMonth last)
    {
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    private SpreadPoint PointAt(YearMonth month, LocalDate day, ImmutableArray<AdoptionSite> sites)
    {
        var inUse = sites.Count(s => s.IsInUseOn(day));
        return new(month, sites.Count(s => s.Adopted <= day), inUse, sites.Count(s => s.IsInUseOn(day) && s.Scaled <= day), CategoryOf(inUse));
    }

    private AdopterCategory CategoryOf(int inUse)
    {
        if (inUse == 0)
        {
            return AdopterCategory.None;
        }

        if (Innovation.EligibleSites is not { } eligible)
        {
            return AdopterCategory.Unknown;
        }

        foreach (var (thousandths, upTo) in CutPoints)
        {
            if (inUse * 1000L <= (long)eligible * thousandths)
            {
                return upTo;
            }
        }

        return AdopterCategory.Laggards;
    }
}
