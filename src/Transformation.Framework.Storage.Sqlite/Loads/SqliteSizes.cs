using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite;

/// <summary>How much a row is, from its columns.</summary>
internal static class SqliteSizes
{
    /// <param name="row">The row.</param>
    /// <param name="at">Where <c>wte_thousandths, people, least_days_thousandths, most_days_thousandths, week_minutes, week_days</c> begin.</param>
    internal static CommitmentSize OfCommitment(SqliteStatement row, int at)
    {
        if (row.NumberOrNull(at) is { } thousandths)
        {
            return CommitmentSize.Of(Wte.FromThousandths((int)thousandths, Week(row, at + 4)));
        }

        return row.NumberOrNull(at + 1) is { } people
            ? CommitmentSize.Of((int)people, MonthlyRelease.Between(row.Number(at + 2) / 1000m, row.Number(at + 3) / 1000m), Week(row, at + 4))
            : CommitmentSize.Unestimated;
    }

    /// <param name="row">The row.</param>
    /// <param name="at">Where <c>people, milliseconds_each, intensity</c> begin.</param>
    internal static ImpactSize OfImpact(SqliteStatement row, int at)
    {
        var people = (int?)row.NumberOrNull(at);
        if (row.NumberOrNull(at + 2) is { } intensity)
        {
            return ImpactSize.Judged((ImpactIntensity)intensity, people);
        }

        return people is { } each ? ImpactSize.Hours(each, Effort.FromMilliseconds(row.Number(at + 1))) : ImpactSize.Unestimated;
    }

    /// <param name="row">The row.</param>
    /// <param name="at">Where <c>week_minutes, week_days</c> begin.</param>
    internal static ContractWeek Week(SqliteStatement row, int at) => ContractWeek.FromMinutes((int)row.Number(at), (int)row.Number(at + 1));
}
