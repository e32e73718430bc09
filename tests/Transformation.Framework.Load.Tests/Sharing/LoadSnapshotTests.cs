using FsCheck.Xunit;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(TableCases)])]
public sealed class LoadSnapshotTests
{
    private static readonly TableCase Sparse = new(3, 3, 1, 7);

    [Property]
    public void Create_WhatTheRuleShows_IsAccepted(TableCase example)
    {
        var table = Snapshots.Of(example);
        var snapshot = LoadSnapshot.Create(Snapshots.Header(rule: example.Rule), table).OrThrow();

        Assert.Equal(Suppression.Of(example.Table(), example.Rule).Contains(true), snapshot.HidesSomething);
        Assert.Equal(table.Total, snapshot.Total);
        Assert.Equal(table.PeriodTotals.AsEnumerable(), snapshot.PeriodTotals);
    }

    [Property]
    public void Create_AnyTable_TotalsOverHiddenPartsTellNoCommitments(TableCase example)
    {
        var snapshot = Snapshots.Publish(example);

        Assert.All(snapshot.Rows, static row => Assert.False(row.Figures.Any(static f => f.IsHidden) && row.Total.CommitmentCount is not null));
        for (var i = 0; i < snapshot.Periods.Length; i++)
        {
            Assert.False(snapshot.Rows.Any(row => row.Figures[i].IsHidden) && snapshot.PeriodTotals[i].CommitmentCount is not null);
        }

        Assert.False(snapshot.HidesSomething && snapshot.Total.CommitmentCount is not null);
        Assert.All(snapshot.Rows.SelectMany(static row => row.Figures), static f => Assert.Equal(f.IsHidden, f.CommitmentCount is null));
    }

    [Property]
    public void Create_OneHiddenFigureShownAfterAll_OnlyPassesIfNothingFollows(TableCase example)
    {
        var table = example.Table();
        var hidden = Suppression.Of(table, example.Rule);
        var place = Array.IndexOf(hidden, true);
        if (place < 0)
        {
            return;
        }

        hidden[place] = false;
        var shown = new ShownTable(table, hidden);
        var told = Snapshots.Of(example);
        var changed = told with
        {
            Rows = [.. told.Rows.Select((row, r) => new SharedLoadRow(row.Keys, row.Figures.Select((_, c) => shown[r, c]), shown[r, table.Columns]))],
            PeriodTotals = [.. told.PeriodTotals.Select((_, c) => shown[table.Rows, c])],
            Total = shown[table.Rows, table.Columns],
        };
        var cell = table[table.At(place).Row, table.At(place).Column];
        var gives = example.Rule.IsSmall(cell) || LinearAttack.Finds(example.Rows, example.Columns, hidden).Any();

        Assert.Equal(!gives || IsCountless(shown, table, place, hidden, example), LoadSnapshot.Create(Snapshots.Header(rule: example.Rule), changed).IsValid);
    }

    [Fact]
    public void Create_PartsThatDoNotAddUp_NamesTheTotals()
    {
        var table = Snapshots.Of(Sparse);
        var wrong = table with { Total = SharedLoadFigure.Shown(table.Total.Least!.Value, table.Total.Most!.Value + Effort.FromMilliseconds(1), table.Total.CommitmentCount!.Value, table.Total.UnestimatedCount!.Value) };

        var problems = LoadSnapshot.Create(Snapshots.Header(rule: Sparse.Rule), wrong).Problems;

        Assert.Equal(["$.total", "$.total"], problems.Select(static p => p.Path));
        Assert.All(problems, static p => Assert.Equal("The parts do not add up to this total.", p.Message));
    }

    [Fact]
    public void Create_WrongShape_NamesEachPlace()
    {
        var table = Snapshots.Of(Sparse);
        var wrong = table with
        {
            Dimensions = ["theme", "theme"],
            Periods = [table.Periods[1], table.Periods[0], table.Periods[2]],
            Rows = [table.Rows[0], table.Rows[0], new([], [SharedLoadFigure.Hidden], SharedLoadFigure.Hidden)],
            PeriodTotals = [],
        };

        Assert.Equal(
            ["$.dimensions[1]", "$.periodTotals", "$.periods[1].start", "$.rows[0].keys", "$.rows[1].keys", "$.rows[1].keys", "$.rows[2].figures"],
            LoadSnapshot.Create(Snapshots.Header(), wrong).Problems.Select(static p => p.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equals_SameContent_WhateverTheOrderOfRows()
    {
        var table = Snapshots.Of(Sparse);
        var one = LoadSnapshot.Create(Snapshots.Header(rule: Sparse.Rule), table).OrThrow();
        var other = LoadSnapshot.Create(Snapshots.Header(rule: Sparse.Rule), table with { Rows = [.. table.Rows.Reverse()] }).OrThrow();
        var next = LoadSnapshot.Create(Snapshots.Header(rule: Sparse.Rule, version: 2), table).OrThrow();

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, next);
        Assert.Equal("ods:RVJ version 2, as of 2024-10-01", next.ToString());
    }

    /// <summary>A total over hidden parts is told without its commitments, so its being small cannot be seen in the document.</summary>
    private static bool IsCountless(ShownTable shown, SharedTable table, int place, bool[] hidden, TableCase example) =>
        shown[table.At(place).Row, table.At(place).Column].CommitmentCount is null && !LinearAttack.Finds(example.Rows, example.Columns, hidden).Any();
}
