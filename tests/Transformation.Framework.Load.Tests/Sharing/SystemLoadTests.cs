using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(TableCases)])]
public sealed class SystemLoadTests
{
    private static readonly OrganisationId[] Publishers = [Make.Trust, Make.Council, OrganisationId.Parse("local:one-care")];

    /// <summary>Some snapshots of three publishers in three versions, each version of one content only.</summary>
    private static Gen<SystemLoad> Systems { get; } = Gen.Choose(0, 8).ListOf().Select(static which => SystemLoad.Of(which.Select(static w => Snapshot(w))));

    /// <summary>The same, but each version may have two contents, so that merging may fail.</summary>
    private static Gen<SystemLoad> Disputed { get; } =
        from which in Gen.Choose(0, 8).ListOf()
        from changed in Gen.Choose(0, 1)
        select SystemLoad.Of(which.Select(w => Snapshot(w, changed)));

    [Property]
    public Property Merge_AnySystems_IsAssociativeCommutativeAndIdempotent() => Prop.ForAll(Three(Systems), static x =>
    {
        var (a, b, c) = x;
        Assert.Equal(SystemLoad.Merge(a, SystemLoad.Merge(b, c)), SystemLoad.Merge(SystemLoad.Merge(a, b), c));
        Assert.Equal(SystemLoad.Merge(a, b), SystemLoad.Merge(b, a));
        Assert.Equal(a, SystemLoad.Merge(a, a));
        Assert.Equal(a, SystemLoad.Merge(a, SystemLoad.Empty));
        Assert.Equal(SystemLoad.Merge(a, b).Snapshots.AsEnumerable(), SystemLoad.Merge(b, a).Snapshots);
        Assert.Equal(SystemLoad.Merge(a, b).GetHashCode(), SystemLoad.Merge(b, a).GetHashCode());
    });

    [Property]
    public Property Merge_ConflictsSomewhere_AreNoticedWhateverTheOrder() => Prop.ForAll(Three(Disputed), static x =>
    {
        var (a, b, c) = x;
        Assert.Equal(Outcome(() => SystemLoad.Merge(a, SystemLoad.Merge(b, c))), Outcome(() => SystemLoad.Merge(SystemLoad.Merge(a, b), c)));
        Assert.Equal(Outcome(() => SystemLoad.Merge(a, b)), Outcome(() => SystemLoad.Merge(b, a)));
    });

    [Fact]
    public void With_SameSnapshotAgain_ChangesNothing()
    {
        var once = SystemLoad.Of(Snapshot(0), Snapshot(3));

        Assert.Equal(once, once.With(Snapshot(3)));
        Assert.Equal(once.In(Month).Least, once.With(Snapshot(3)).In(Month).Least);
    }

    [Fact]
    public void With_HigherVersion_ReplacesAndALowerOneDoesNot()
    {
        var system = SystemLoad.Of(Snapshot(0), Snapshot(6), Snapshot(3));

        Assert.Equal([3L], system.Snapshots.Select(static s => s.Header.Version));
        Assert.Equal(Snapshot(6).PeriodTotals[0].Least ?? Effort.Zero, system.In(Month).Least);
    }

    [Fact]
    public void With_OtherContentOfTheSameVersion_Throws()
    {
        var system = SystemLoad.Of(Snapshot(0), Snapshot(3));
        var e = Assert.Throws<SnapshotConflictException>(() => system.With(Snapshot(0, changed: 1)));

        Assert.Equal((Make.Trust, 1L), (e.Publisher, e.Version));
        Assert.Equal(SystemLoad.Of(Snapshot(3), Snapshot(0)), system);
    }

    [Property]
    public void In_AnySnapshots_SumsWhatIsShownAndCountsWhatIsNot(TableCase one, TableCase other)
    {
        LoadSnapshot[] snapshots = [Snapshots.Publish(one, Make.Trust), Snapshots.Publish(other, Make.Council)];
        var system = SystemLoad.Of(snapshots);
        var with = snapshots.Where(static s => s.Periods.Contains(Month)).ToList();
        var h1 = with.SelectMany(static s => s.Rows.Where(static row => row.ValuesIn("horizon").Contains("H1")).Select(static row => row.Figures[0])).ToList();

        Check(system.In(Month), [.. with.Select(static s => s.PeriodTotals[0])]);
        Check(system.In(Month, "horizon", "H1"), h1);
        Assert.Equal([Make.Trust, Make.Council], system.In(Month, "team", "x").PublishersWithout.AsEnumerable());
        Assert.True(system.In(Snapshots.Month(Snapshots.First.PlusMonths(-1))).IsLowerBound);
    }

    private static LoadPeriod Month { get; } = Snapshots.Month(Snapshots.First);

    private static void Check(SystemLoadFigure figure, List<SharedLoadFigure> parts)
    {
        Assert.Equal(parts.Sum(static p => p.Least?.Milliseconds ?? 0), figure.Least.Milliseconds);
        Assert.Equal(parts.Sum(static p => p.Most?.Milliseconds ?? 0), figure.Most.Milliseconds);
        Assert.Equal(parts.Count(static p => p.IsHidden), figure.HiddenCount);
        Assert.Empty(figure.PublishersWithout);
        Assert.Equal(parts.Any(static p => p.IsHidden || p.UnestimatedCount is not 0), figure.IsLowerBound);
    }

    private static LoadSnapshot Snapshot(int which, int changed = 0) =>
        Snapshots.Publish(new TableCase(4, 3, 3, (which * 10) + changed), Publishers[which % 3], (which / 3) + 1);

    private static Arbitrary<(SystemLoad A, SystemLoad B, SystemLoad C)> Three(Gen<SystemLoad> systems) =>
        (from a in systems from b in systems from c in systems select (a, b, c)).ToArbitrary();

    private static object Outcome(Func<SystemLoad> merge)
    {
        try
        {
            return merge();
        }
        catch (SnapshotConflictException)
        {
            return "conflict";
        }
    }
}
