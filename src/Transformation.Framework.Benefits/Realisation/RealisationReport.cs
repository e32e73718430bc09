using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Planned against measured, benefit by benefit, on a day.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RealisationReport
{
    private RealisationReport(LocalDate asOf, ImmutableArray<BenefitRealisation> benefits)
    {
        AsOf = asOf;
        Benefits = benefits;
        ByClass = [.. benefits.Where(static b => b.Benefit.Node.Profile!.Value is not null)
            .GroupBy(static b => (b.Benefit.Node.Profile!.Class, Prices: b.Benefit.Node.Profile.Value!.UnitValue.Basis))
            .OrderBy(static g => g.Key.Class).ThenBy(static g => g.Key.Prices.ToString(), StringComparer.Ordinal)
            .Select(static g => Sum(g.Key.Class, g.Key.Prices, [.. g]))];
    }

    /// <summary>The day: periods that end later do not count yet.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every benefit of every map, by initiative and benefit; also those that nobody measures.</summary>
    public ImmutableArray<BenefitRealisation> Benefits { get; }

    /// <summary>The money equivalent by class, and by prices where they differ; unmonetisable benefits have none. There is no total over classes.</summary>
    public ImmutableArray<ClassRealisation> ByClass { get; }

    /// <summary>Compares maps with what was measured.</summary>
    /// <param name="maps">The maps.</param>
    /// <param name="series">What was measured.</param>
    /// <param name="asOf">The day of the report.</param>
    /// <returns>The report, or a problem for each series of a benefit that no map has: <c>$.series[2].benefit</c>.</returns>
    /// <exception cref="OverflowException">A measured quantity is worth more than a decimal holds.</exception>
    public static Checked<RealisationReport> Of(BenefitsMaps maps, MeasuredSeriesSet series, LocalDate asOf)
    {
        const string Name = "realisation report";
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(series);
        var problems = new ProblemCollector();
        foreach (var (i, one) in series.All.Index())
        {
            Check(maps, one, FormattableString.Invariant($"$.series[{i}]"), problems);
        }

        return problems.IsEmpty
            ? Checked<RealisationReport>.Valid(Name, new(asOf, [.. maps.All.SelectMany(m => m.Benefits.Select(b => Make(m, b)))]))
            : Checked<RealisationReport>.Invalid(Name, problems.ToImmutable());

        BenefitRealisation Make(BenefitsMap map, ChainNode node) => RealisationMaker.Make(
            new(map.Initiative, node), series.TryFind(map.Initiative, node.Id, out var found) ? found : null, asOf);
    }

    /// <summary>How one benefit is doing.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="benefit">The benefit.</param>
    /// <exception cref="KeyNotFoundException">There is no such benefit.</exception>
    public BenefitRealisation Of(InitiativeId initiative, ChainNodeId benefit) =>
        Benefits.FirstOrDefault(b => b.Benefit.Initiative == initiative && b.Benefit.Node.Id == benefit)
        ?? throw new KeyNotFoundException($"There is no benefit {benefit} of {initiative}.");

    private static void Check(BenefitsMaps maps, MeasuredSeries series, string path, ProblemCollector problems)
    {
        if (!maps.TryFind(series.Initiative, out var map))
        {
            problems.Add(path + ".initiative", ProblemCodes.UnknownReference, $"There is no benefits map of {series.Initiative}.");
        }
        else if (!map.TryFind(series.Benefit, out var node) || node.Kind != ChainNodeKind.Benefit)
        {
            problems.Add(path + ".benefit", ProblemCodes.UnknownReference, $"The map of {series.Initiative} has no benefit {series.Benefit}.");
        }
    }

    private static ClassRealisation Sum(BenefitClass @class, PriceBasis prices, ImmutableArray<BenefitRealisation> benefits) => new(
        @class,
        prices,
        benefits.Aggregate(new RealisedMoney(Money.Zero(prices), Money.Zero(prices), Money.Zero(prices)), static (sum, b) => b.Money is { } more ? sum.Plus(more) : sum),
        [.. benefits.Where(static b => b.Money is null).Select(static b => b.Benefit)]);
}
