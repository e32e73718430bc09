using NodaTime;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive;

/// <summary>Rows of load plans, as far as a file can hold them: dates are of the years 1 to 9999 of the ISO calendar.</summary>
internal static class WritableRows
{
    internal static Commitment Check(LoadPlanId plan, Commitment row)
    {
        Require(plan, $"commitment {row.Id}", row.From, row.To);
        return row;
    }

    internal static ChangeImpact Check(LoadPlanId plan, ChangeImpact row)
    {
        Require(plan, $"impact {row.Id}", row.From, row.To);
        return row;
    }

    internal static CapacityLine Check(LoadPlanId plan, CapacityLine row)
    {
        Require(plan, $"a line of capacity of {row.Organisation}", row.From, row.From);
        return row;
    }

    private static void Require(LoadPlanId plan, string row, LocalDate? from, LocalDate? to)
    {
        if (!IsWritable(from) || !IsWritable(to))
        {
            throw new StoreException($"In the load plan '{plan}', {row} has a date that no archive can hold: only those of the years 1 to 9999 of the ISO calendar can be written.");
        }
    }

    private static bool IsWritable(LocalDate? date) => date is not { } day || (day.Calendar == CalendarSystem.Iso && day.Year is >= 1 and <= 9999);
}
