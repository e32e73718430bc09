using System.Globalization;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BenefitsAnalysis.Findings;

/// <summary>Other ways to do it on the same basis, and what a constrained pound buys across the portfolio.</summary>
internal static class TheOptions
{
    internal static void Write(Paper paper, AppraisalSettings settings, BenefitsMaps maps, BenefitsMap map)
    {
        paper.Heading("6. Options, and where a pound does most");
        var comparison = OptionComparison.Run(
            settings,
            AppraisalOption.DoNothing,
            new AppraisalOption("as-planned", "As planned", map),
            new AppraisalOption("a-year-later", "Every benefit a year later", Changed(map, AppraisalInputKind.StartDelay, 1)),
            new AppraisalOption("half", "Half the effect for the same cost", Changed(map, AppraisalInputKind.BenefitScale, 0.5m))).OrThrow();
        paper.Table(
            "Options against doing nothing (present values)",
            ["", "Net public value", "Net cash", "Benefit–cost ratio"],
            comparison.Ranked.Select(static o => new[]
            {
                o.Option.Label,
                Paper.Pounds(o.Incremental.NetPresentSocialValue),
                Paper.Pounds(o.IncrementalNetCash),
                o.Incremental.BenefitCostRatio is { } r ? r.ToString("0.00", CultureInfo.InvariantCulture) : "none",
            }));
        Ranking(paper, settings, maps);
    }

    /// <summary>All initiatives of the sample data over a longer view, because prevention pays late.</summary>
    private static void Ranking(Paper paper, AppraisalSettings settings, BenefitsMaps maps)
    {
        var longer = new AppraisalSettings(settings.BaseYear, 30, settings.Prices.PriceYear!.Value);
        var firstThree = new ConstrainedCosts(settings.BaseYear, settings.BaseYear.PlusYears(2), [CostNature.Capital, CostNature.Revenue]);
        var ranking = PortfolioRanking.Of(Appraisal.Run(longer, maps.All).OrThrow(), firstThree);
        paper.Table(
            "Initiatives by net public value over 30 years for each pound that they cost in the first three",
            ["", "Net public value", "Cost in three years", "For each pound"],
            ranking.Initiatives.Select(i => new[]
            {
                maps[i.Initiative].Title,
                Paper.Pounds(i.NetPresentSocialValue),
                Paper.Pounds(i.ConstrainedCost),
                i.ValuePerPound is { } v ? v.ToString("£0.00", CultureInfo.InvariantCulture) : "no ratio",
            }));
        var claims = DoubleClaims.Find(maps.All);
        paper.Say(claims.IsEmpty ? "No measure is claimed by two initiatives." : $"To be cleared up before the two are added: {string.Join("; ", claims)}. If they count different people, their measures should name the cohort.");
    }

    private static BenefitsMap Changed(BenefitsMap map, AppraisalInputKind kind, decimal value)
    {
        var valued = map.Benefits.Where(static b => b.Profile!.Value is not null);
        var changes = valued.Select(b => KeyValuePair.Create(AppraisalInput.OfBenefit(map.Initiative, b.Id, kind), value));
        return AppraisalInputs.With([map], changes).OrThrow()[map.Initiative];
    }
}
