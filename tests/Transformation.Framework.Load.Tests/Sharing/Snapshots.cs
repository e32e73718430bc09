using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>Snapshots of made-up tables.</summary>
internal static class Snapshots
{
    internal static readonly YearMonth First = new(2024, 4);

    internal static LoadSnapshotHeader Header(OrganisationId? publisher = null, long version = 1, SuppressionRule? rule = null) =>
        LoadSnapshotHeader.Of(publisher ?? Make.Trust, version, new LocalDate(2024, 10, 1), rule, Provenance.Synthetic("drawn at random"));

    internal static SnapshotTable Of(TableCase example)
    {
        var months = Enumerable.Range(0, example.Columns).Select(static m => Month(First.PlusMonths(m)));
        return SnapshotTable.Of(
            TimeGrain.Month, ["horizon", "theme"], [.. months], [.. Enumerable.Range(0, example.Rows).Select(Keys)], example.Table(), example.Rule, CancellationToken.None);
    }

    internal static LoadSnapshot Publish(TableCase example, OrganisationId? publisher = null, long version = 1) =>
        LoadSnapshot.Create(Header(publisher, version, example.Rule), Of(example)).OrThrow();

    internal static LoadPeriod Month(YearMonth month) => new(TimeGrain.Month, month.OnDayOfMonth(1), month.ToDateInterval().End, 20, isCut: false);

    /// <summary>H1, H2 and unknown; themes a and b.</summary>
    private static System.Collections.Immutable.ImmutableArray<SharedLoadKey> Keys(int row) => (row % 3) switch
    {
        2 => [new("theme", "t" + (row / 3))],
        var horizon => [new("theme", "t" + (row / 3)), new("horizon", horizon == 0 ? "H1" : "H2+")],
    };
}
