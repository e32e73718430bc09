using BoardReport.Data;
using BoardReport.Rendering;
using BoardReport.Sections;
using NodaTime;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;
using Transformation.Framework.Plan;

namespace BoardReport;

/// <summary>Calculates everything and puts the sections together. Pure: the same inputs give the same report.</summary>
internal static class ReportBuilder
{
    private const int AppraisalYears = 20; // long enough to see prevention, which is slow
    private const int LoadMonths = 18;

    /// <summary>The prices that the sample's benefits and costs are stated in.</summary>
    private static readonly FinancialYear PriceYear = FinancialYear.StartingIn(2024);

    internal static Report Build(Inputs inputs, ImportResult import, LocalDate asOf)
    {
        var portfolio = inputs.Portfolio;
        var calendar = WorkingCalendar.EnglandAndWales;
        var status = PlanStatus.Assess(StandardPlans.TwelvePoints, inputs.Plan, asOf);
        var assessments = GatewaySection.Assess(portfolio, StandardRuleSets.SystemGateway, inputs.Evidence, asOf);
        var appraisal = Appraisal.Run(new AppraisalSettings(FinancialYear.Of(asOf), AppraisalYears, PriceYear), inputs.Benefits.All).OrThrow();
        var firstMonth = new YearMonth(asOf.Year, asOf.Month);
        var load = LoadResults.Of(inputs.Load, portfolio, firstMonth, firstMonth.PlusMonths(LoadMonths - 1), calendar);
        return new Report(
            portfolio.Title,
            FormattableString.Invariant(
                $"Board report as at {asOf:d MMMM uuuu}. Facts are from published papers, named in the data files; effort, capacity, unit values and gate evidence are synthetic. {Store(import)}"),
            [
                PortfolioSection.Build(portfolio, asOf),
                PlanSection.Build(status),
                GovernanceSection.Build(portfolio, inputs.Bodies, inputs.Attendance, calendar),
                GatewaySection.Build(portfolio, assessments, load),
                BenefitsSection.Build(portfolio, inputs.Benefits, appraisal),
                LoadSection.Build(portfolio, load),
                HorizonSection.Build(portfolio, load, asOf),
                OutcomesSection.Build(portfolio, asOf),
                ReconciliationSection.Build(inputs.Funding),
            ]);
    }

    private static string Store(ImportResult import)
    {
        var log = import.LogFault is null
            ? FormattableString.Invariant($"the decision log has {import.LogEntries} {(import.LogEntries == 1 ? "entry" : "entries")}, its chain of hashes is intact.")
            : FormattableString.Invariant($"THE DECISION LOG IS BROKEN after entry {import.LogEntries}: {import.LogFault}");
        return FormattableString.Invariant($"The store holds {import.Documents} documents; {log}");
    }
}
