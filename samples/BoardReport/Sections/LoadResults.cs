using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace BoardReport.Sections;

/// <summary>The load of all commitments by the month, and how it stands to the capacity for change.</summary>
internal sealed record LoadResults(LoadPlan Plan, CommitmentTable Table, LoadSaturation Saturation)
{
    internal LoadCube Cube => Saturation.Cube;

    internal static LoadResults Of(LoadPlan plan, Portfolio portfolio, YearMonth first, YearMonth last, WorkingCalendar calendar)
    {
        var table = CommitmentTable.Build(plan.Commitments, LoadRange.Of(first, last, calendar), LoadCatalogue.From(portfolio));
        var cube = LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Horizon, LoadDimensions.Initiative]);
        return new(plan, table, LoadSaturation.Of(cube, plan.Capacity));
    }
}
