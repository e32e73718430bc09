using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.TestSupport;

/// <summary>Whether two tables are of the same commitments, as far as any figure can tell.</summary>
internal static class TableCheck
{
    internal static LoadRange Range { get; } = LoadRange.Of(new YearMonth(2024, 4), new YearMonth(2025, 3), WorkingCalendar.EnglandAndWales);

    internal static void Same(CommitmentTable expected, CommitmentTable actual)
    {
        Assert.Equal((expected.Count, expected.IdleCount, expected.SizeInBytes), (actual.Count, actual.IdleCount, actual.SizeInBytes));
        Assert.Equal(Cube(expected), Cube(actual));
    }

    private static LoadCube Cube(CommitmentTable table) =>
        LoadCube.Calculate(table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Initiative]);
}
