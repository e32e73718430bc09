using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace BoardReport.Sections;

/// <summary>The load of all commitments by the month, and how it stands to the capacity for change; by the quarter, beside what changes ask of those on whom they land.</summary>
internal sealed record LoadResults(LoadPlan Plan, CommitmentTable Table, LoadSaturation Saturation, LoadView View)
{
    internal LoadCube Cube => Saturation.Cube;

    internal static LoadResults Of(LoadPlan plan, Portfolio portfolio, YearMonth first, YearMonth last, WorkingCalendar calendar)
    {
        var (range, catalogue) = (LoadRange.Of(first, last, calendar), LoadCatalogue.From(portfolio));
        var table = CommitmentTable.Build(plan.Commitments, range, catalogue);
        var cube = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Horizon, LoadDimensions.Initiative]);
        return new(
            plan,
            table,
            LoadSaturation.Of(cube, plan.Capacity),
            LoadView.Of(ByQuarter(table), ByQuarter(CommitmentTable.Build(plan.Impacts, range, catalogue))));
    }

    private static LoadCube ByQuarter(CommitmentTable table) => LoadCube.Calculate(table, TimeGrain.Quarter, [LoadDimensions.Organisation]);
}
