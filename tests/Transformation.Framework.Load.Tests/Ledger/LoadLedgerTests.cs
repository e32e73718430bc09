using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

[Properties(Arbitrary = [typeof(LoadCases)])]
public sealed class LoadLedgerTests
{
    private static readonly LoadDimension[] ByAll = [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Horizon, LoadDimensions.Theme];

    [Property(MaxTest = 300)]
    public void Snapshot_AfterAnySequenceOfChanges_IsTheCubeOfWhatIsLeft(LoadCase example)
    {
        var ledger = LedgerOf(example);
        var random = new Random(example.Seed);
        var left = new Dictionary<CommitmentId, Commitment>();
        var kept = new List<(LoadCube Snapshot, LoadCube Expected)>();
        for (var step = 0; example.Plan.Commitments.Length > 0 && step < 40; step++)
        {
            Step(ledger, left, example, random);
            if (random.Next(4) == 0)
            {
                kept.Add((ledger.Snapshot(), CubeOf(example, left.Values)));
            }
        }

        Assert.Equal(left.Count, ledger.Count);
        Assert.Equal(CubeOf(example, left.Values), ledger.Snapshot());
        Assert.All(kept, static pair => Assert.Equal(pair.Expected, pair.Snapshot)); // compared only now, after all that followed
        Assert.All(kept, static pair => Assert.Equal(pair.Expected.Whole.OverTime.AsEnumerable(), pair.Snapshot.Whole.OverTime));
    }

    [Property]
    public void Snapshot_CellsThatDidNotChange_AreShared(LoadCase example)
    {
        var ledger = LedgerOf(example);
        foreach (var commitment in example.Plan.Commitments)
        {
            ledger.Add(commitment);
        }

        var before = ledger.Snapshot();
        ledger.Add(Make.Claim("one-more", Make.Trust, Make.Posts(1)));
        var after = ledger.Snapshot();
        var shared = before.Cells.Count(cell => after.Cells.Contains(cell));

        Assert.InRange(shared, before.CellCount - 1, before.CellCount);
        Assert.Same(after, ledger.Snapshot());
    }

    [Fact]
    public void Add_SameIdentifierAgain_ThrowsAndChangesNothing()
    {
        var ledger = With(Make.Claim("a", Make.Trust, Make.Posts(1)));
        var before = ledger.Snapshot();

        Assert.Throws<ArgumentException>(() => ledger.Add(Make.Claim("a", Make.Council, Make.Posts(2))));
        Assert.Equal((1, before), (ledger.Count, ledger.Snapshot()));
    }

    [Fact]
    public void ChangeAndWithdraw_UnknownIdentifier_ThrowAndChangeNothing()
    {
        var ledger = With(Make.Claim("a", Make.Trust, Make.Posts(1)));
        var before = ledger.Snapshot();

        Assert.Throws<ArgumentException>(() => ledger.Change(Make.Claim("b", Make.Council, Make.Posts(2))));
        Assert.Throws<ArgumentException>(() => ledger.Withdraw(CommitmentId.From("b")));
        Assert.Equal((1, before), (ledger.Count, ledger.Snapshot()));
    }

    [Fact]
    public void TryGet_EachKindOfCommitment_TellsItsDaysAndTimeInTheRange()
    {
        var release = CommitmentSize.Of(2, MonthlyRelease.Between(2, 3), ContractWeek.AgendaForChangeEngland);
        var ledger = With(
            Make.Claim("post", Make.Trust, Make.Posts(1), new LocalDate(2024, 5, 4), new LocalDate(2024, 5, 14)), // a Saturday; 6 May is a bank holiday
            Make.Claim("release", Make.Trust, release, new LocalDate(2025, 3, 1)),
            Make.Claim("unknown", Make.Trust, CommitmentSize.Unestimated, null, new LocalDate(2024, 4, 1)),
            Make.Claim("past", Make.Trust, Make.Posts(1), null, new LocalDate(2024, 3, 28)));

        Assert.Equal(new(new LocalDate(2024, 5, 7), new LocalDate(2024, 5, 14), Make.Hours(45), Make.Hours(45)), EntryOf("post"));
        Assert.Equal(new(new LocalDate(2025, 3, 3), new LocalDate(2025, 3, 31), Make.Hours(30), Make.Hours(45)), EntryOf("release"));
        Assert.Equal(new(null, null, null, null), EntryOf("unknown")); // 1 April is Easter Monday
        Assert.Equal(new(null, null, Effort.Zero, Effort.Zero), EntryOf("past"));
        Assert.Null(EntryOf("other"));

        LedgerEntry? EntryOf(string id) => ledger.TryGet(CommitmentId.From(id), out var entry) ? entry : null;
    }

    [Fact]
    public void AddAndChange_SumThatDoesNotFit_ThrowAndChangeNothing()
    {
        // A slot holds milliseconds × worked days, 21 in May 2024: five of these fit, six do not.
        var huge = CommitmentSize.Of(95_000_000, MonthlyRelease.Between(31, 31), ContractWeek.AgendaForChangeEngland);
        var ledger = With([.. Enumerable.Range(0, 5).Select(i => Make.Claim($"h{i}", Make.Trust, huge, new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31)))]);
        var before = ledger.Snapshot();

        Assert.Equal(5L * ((ReleaseSize)huge).People * 31 * 27_000_000, before.Whole.Total.Most.Milliseconds);
        Assert.Throws<OverflowException>(() => ledger.Add(Make.Claim("one-more", Make.Trust, huge, new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31))));
        Assert.Equal((5, before), (ledger.Count, ledger.Snapshot()));

        // In June there is room.
        ledger.Add(Make.Claim("one-more", Make.Trust, huge, new LocalDate(2024, 6, 1), new LocalDate(2024, 6, 30)));
        var june = ledger.Snapshot();
        Assert.Throws<OverflowException>(() => ledger.Change(Make.Claim("one-more", Make.Trust, huge, new LocalDate(2024, 5, 1), new LocalDate(2024, 5, 31))));
        Assert.Equal((6, june), (ledger.Count, ledger.Snapshot()));

        ledger.Withdraw(CommitmentId.From("one-more"));
        Assert.Equal(before, ledger.Snapshot());
    }

    [Fact]
    public void Change_ToDaysOutsideTheRange_LeavesNoCell()
    {
        var ledger = With(Make.Claim("a", Make.Trust, Make.Posts(1)));
        ledger.Change(Make.Claim("a", Make.Trust, Make.Posts(1), new LocalDate(2030, 1, 1)));

        Assert.Equal((1, 0), (ledger.Count, ledger.Snapshot().CellCount));
    }

    [Fact]
    public async Task Snapshot_WhileAWriterMovesLoadAbout_AlwaysHasAllOfIt()
    {
        var ledger = With([.. Enumerable.Range(0, 50).Select(i => Make.Claim($"c{i}", i % 2 == 0 ? Make.Trust : Make.Council, Make.Posts(1)))]);
        var total = ledger.Snapshot().Whole.Total;
        var done = false;
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var (read, last) = (0, ledger.Snapshot());
            while (!Volatile.Read(ref done) || read < 20)
            {
                var before = last.Whole.By(LoadDimensions.Organisation).Select(static g => g.Slice.Total).ToList();
                var now = ledger.Snapshot();
                Assert.Equal(total, now.Whole.Total);
                Assert.Equal(before, last.Whole.By(LoadDimensions.Organisation).Select(static g => g.Slice.Total));
                (last, read) = (now, read + 1);
            }
        })).ToList();

        for (var i = 0; i < 20_000; i++)
        {
            ledger.Change(Make.Claim($"c{i % 50}", i % 3 == 0 ? Make.Trust : Make.Council, Make.Posts(1)));
        }

        Volatile.Write(ref done, true);
        await Task.WhenAll(readers);
    }

    private static void Step(LoadLedger ledger, Dictionary<CommitmentId, Commitment> left, LoadCase example, Random random)
    {
        var one = example.Plan.Commitments[random.Next(example.Plan.Commitments.Length)];
        if (left.TryAdd(one.Id, one))
        {
            ledger.Add(one);
        }
        else if (random.Next(2) == 0)
        {
            ledger.Withdraw(one.Id);
            left.Remove(one.Id);
        }
        else
        {
            var other = example.Plan.Commitments[random.Next(example.Plan.Commitments.Length)];
            left[one.Id] = Commitment.Of(one.Id, other.Initiative, other.Organisation, other.Size, other.From, other.To, other.Team);
            ledger.Change(left[one.Id]);
        }
    }

    private static LoadLedger LedgerOf(LoadCase example) => new(example.Range, example.Catalogue, example.Grain, ByAll);

    private static LoadCube CubeOf(LoadCase example, IEnumerable<Commitment> commitments) =>
        LoadCube.Calculate(CommitmentTable.Build(commitments, example.Range, example.Catalogue), example.Grain, ByAll);

    private static LoadLedger With(params Commitment[] commitments)
    {
        var ledger = new LoadLedger(Make.Months(new(2024, 4), new(2025, 3)), LoadCatalogue.Empty, TimeGrain.Month, [LoadDimensions.Organisation]);
        foreach (var commitment in commitments)
        {
            ledger.Add(commitment);
        }

        return ledger;
    }
}
