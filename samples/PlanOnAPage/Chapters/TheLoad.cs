using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace PlanOnAPage.Chapters;

/// <summary>Component 12: what the partners have taken on together. The figures come from the Load package as data.</summary>
internal static class TheLoad
{
    internal static void Write(Paper paper, Portfolio portfolio, LoadRegister register, LocalDate asOf)
    {
        var quarter = FinancialQuarter.Of(asOf);
        var overview = LoadOverview.Of(portfolio, register, quarter.Start.ToYearMonth(), quarter.End.ToYearMonth(), asOf);
        paper.Heading("12. The load");
        paper.Part($"{Words.Day(quarter.Start)} to {Words.Day(quarter.End)}:", LoadOverviewText.Summarise(overview));
    }
}
