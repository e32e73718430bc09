using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Takes claims one after another and makes a <see cref="CommitmentTable"/> of them.</summary>
/// <remarks>A claim takes constant time and about 20 bytes until the table is made; that takes time in proportion to claims. Not safe for several threads.</remarks>
public sealed class CommitmentTableBuilder
{
    private readonly LoadRange range;
    private readonly LoadCatalogue catalogue;
    private readonly UnitNumbers units = new();
    private readonly InitiativeNumbers initiatives = new();
    private readonly List<StagedPart> parts = [];
    private readonly StagedRows rows = new();
    private readonly List<WideRow> wide = [];
    private int count;
    private int idle;
    private bool isBuilt;

    /// <summary>Begins a table.</summary>
    /// <param name="range">The months that claims are cut to.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    public CommitmentTableBuilder(LoadRange range, LoadCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(catalogue);
        this.range = range;
        this.catalogue = catalogue;
    }

    /// <summary>How many claims were added.</summary>
    public int Count => count;

    /// <summary>The number by which this builder knows who is asked; the same for the same.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="team">The team or staff group, or null.</param>
    /// <param name="cohort">The cohort on which a change lands, or null.</param>
    /// <exception cref="ArgumentException">The organisation or the cohort is the <c>default</c> one, or the team breaks the rule of <see cref="DomainText"/>.</exception>
    public int Unit(OrganisationId organisation, string? team = null, CohortId? cohort = null)
    {
        if (organisation == default || cohort == default(CohortId))
        {
            throw new ArgumentException("An identifier is empty.", organisation == default ? nameof(organisation) : nameof(cohort));
        }

        return units.Of(new LoadUnit(organisation, DomainText.Optional(team, nameof(team)), cohort));
    }

    /// <summary>The number by which this builder knows an initiative; the same for the same.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <exception cref="ArgumentException">The initiative is the <c>default</c> one.</exception>
    public int Initiative(InitiativeId initiative)
    {
        return initiative != default ? initiatives.Of(initiative) : throw new ArgumentException("An identifier is empty.", nameof(initiative));
    }

    /// <summary>Adds a commitment.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <exception cref="OverflowException">Its size is beyond about 2.5 million million hours a month.</exception>
    public void Add(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        AddDays(
            units.Of(commitment.Organisation, commitment.Team),
            initiatives.Of(commitment.Initiative),
            range.OrdinalFrom(commitment.From),
            range.OrdinalAfter(commitment.To),
            commitment.Size.Over(range));
    }

    /// <summary>Adds a change impact; see <see cref="CommitmentTable.Build(IEnumerable{ChangeImpact}, LoadRange, LoadCatalogue)"/>. Impacts and commitments are not for the same table: they are not added up.</summary>
    /// <param name="impact">The impact.</param>
    /// <exception cref="ArgumentException">It is in hours and has no day that the calendar works.</exception>
    /// <exception cref="CalendarRangeException">It is in hours and the calendar does not cover its days.</exception>
    /// <exception cref="OverflowException">It takes more than about 300 thousand million hours a day.</exception>
    public void Add(ChangeImpact impact)
    {
        ArgumentNullException.ThrowIfNull(impact);
        var spread = impact.Spread(range.Calendar);
        var (unit, initiative) = (Unit(impact.Organisation, impact.Team, impact.Cohort), Initiative(impact.Initiative));
        var (from, end) = (range.OrdinalFrom(impact.From), range.OrdinalAfter(impact.To));
        if (spread is not { } hours)
        {
            AddDays(unit, initiative, from, end, new(RowKind.Unestimated, 0));
            return;
        }

        AddDays(unit, initiative, from, end, new(RowKind.Daily, hours.PerDay * range.Fineness));
        if (hours.LastWithOneMore is { } last)
        {
            AddMore(unit, initiative, from, range.OrdinalAfter(last), new(RowKind.DailyMore, range.Fineness));
        }
    }

    /// <summary>Adds a claim.</summary>
    /// <param name="unit">Who is asked: a number that <see cref="Unit"/> gave.</param>
    /// <param name="initiative">The initiative that asks: a number that <see cref="Initiative"/> gave.</param>
    /// <param name="from">The first day, included, of the ISO calendar; null when it is open.</param>
    /// <param name="to">The last day, included, of the ISO calendar; null when it is open.</param>
    /// <param name="size">How much.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number was not given by this builder.</exception>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    /// <exception cref="InvalidOperationException">The table was made already.</exception>
    /// <exception cref="OverflowException">The size is beyond about 2.5 million million hours a month.</exception>
    public void Add(int unit, int initiative, LocalDate? from, LocalDate? to, CommitmentSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, units.All.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(initiative);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(initiative, initiatives.All.Count);
        if (to < from)
        {
            throw new ArgumentException(FormattableString.Invariant($"The claim ends on {to:uuuu-MM-dd}, before it starts on {from:uuuu-MM-dd}."), nameof(to));
        }

        AddDays(unit, initiative, range.OrdinalFrom(from), range.OrdinalAfter(to), size.Over(range));
    }

    /// <summary>Makes the table. The builder is then spent.</summary>
    /// <exception cref="InvalidOperationException">It was made already.</exception>
    public CommitmentTable Build()
    {
        if (isBuilt)
        {
            throw Spent();
        }

        isBuilt = true;
        var (unitsInOrder, unitRank) = InOrder(units.All);
        var (initiativesInOrder, initiativeRank) = InOrder(initiatives.All);
        return new(
            range,
            catalogue,
            unitsInOrder,
            initiativesInOrder,
            RowColumns.Sort([.. Parts().Select(part => part.Mapped(unitRank, initiativeRank, 0))], unitRank.Length, initiativeRank.Length),
            [.. wide.Select(row => row with { Unit = unitRank[row.Unit], Initiative = initiativeRank[row.Initiative] })],
            count,
            idle);
    }

    /// <summary>Adds all that another builder holds, after what this one holds; so that several threads can each fill a builder of their own. The other is then spent.</summary>
    /// <param name="other">Another builder of the same range.</param>
    /// <exception cref="ArgumentException">It is this builder, or one of other months.</exception>
    /// <exception cref="InvalidOperationException">One of them has made its table already.</exception>
    /// <exception cref="OverflowException">Together they hold more than two thousand million claims.</exception>
    public void Merge(CommitmentTableBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (isBuilt || other.isBuilt)
        {
            throw Spent();
        }

        if (other == this || !other.range.Equals(range))
        {
            throw new ArgumentException("A builder takes in another of the same months, not itself.", nameof(other));
        }

        int[] unitNumbers = [.. other.units.All.Select(units.Of)];
        int[] initiativeNumbers = [.. other.initiatives.All.Select(initiatives.Of)];
        parts.AddRange(other.Parts().Select(part => part.Mapped(unitNumbers, initiativeNumbers, count)));
        wide.AddRange(other.wide.Select(row => row with { Unit = unitNumbers[row.Unit], Initiative = initiativeNumbers[row.Initiative], Source = row.Source + count }));
        (count, idle, other.isBuilt) = (count + other.count, idle + other.idle, true);
    }

    /// <summary>Adds a claim by its worked days: from the first, up to and not including the second.</summary>
    internal void AddDays(int unit, int initiative, int from, int end, RowSize size)
    {
        if (isBuilt)
        {
            throw Spent();
        }

        var source = count++;
        if (from >= end)
        {
            idle++;
            return;
        }

        AddRow(unit, initiative, from, end, size.Kind, size.Rate, source);
        if (size.More > 0)
        {
            AddRow(unit, initiative, from, end, RowKind.MonthlyMore, size.More, source);
        }
    }

    /// <summary>Adds more to the claim added last.</summary>
    internal void AddMore(int unit, int initiative, int from, int end, RowSize size)
    {
        if (from < end && size.Rate > 0)
        {
            AddRow(unit, initiative, from, end, size.Kind, size.Rate, count - 1);
        }
    }

    private static (ImmutableArray<T> InOrder, int[] Rank) InOrder<T>(IReadOnlyList<T> all)
        where T : IComparable<T>
    {
        int[] order = [.. Enumerable.Range(0, all.Count).OrderBy(i => all[i])];
        var rank = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            rank[order[place]] = place;
        }

        return ([.. order.Select(i => all[i])], rank);
    }

    /// <summary>The rows of this builder and of those that it took in.</summary>
    private IEnumerable<StagedPart> Parts() =>
        parts.Prepend(new StagedPart(rows, [.. Enumerable.Range(0, units.All.Count)], [.. Enumerable.Range(0, initiatives.All.Count)], 0));

    private static InvalidOperationException Spent() => new("This builder has made its table; begin another.");

    private void AddRow(int unit, int initiative, int from, int end, RowKind kind, long rate, int source)
    {
        if (rate > PackedRow.LargestRate)
        {
            wide.Add(new(unit, initiative, kind, from, end, rate, source));
        }
        else
        {
            rows.Add(new(new(from, end, rate), unit, RunKey.Of(initiative, kind), source));
        }
    }
}
