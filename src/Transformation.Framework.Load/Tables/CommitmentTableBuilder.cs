using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Takes claims one after another and makes a <see cref="CommitmentTable"/> of them.</summary>
/// <remarks>A claim takes constant time and about 20 bytes until the table is made; that takes time in proportion to claims. Not safe for several threads.</remarks>
public sealed class CommitmentTableBuilder
{
    private readonly LoadRange range;
    private readonly LoadCatalogue catalogue;
    private readonly Dictionary<LoadUnit, int> units = [];
    private readonly Dictionary<InitiativeId, int> initiatives = [];
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

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(units, new(organisation, DomainText.Optional(team, nameof(team)), cohort), out var isKnown);
        return isKnown ? number : number = units.Count - 1;
    }

    /// <summary>The number by which this builder knows an initiative; the same for the same.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <exception cref="ArgumentException">The initiative is the <c>default</c> one.</exception>
    public int Initiative(InitiativeId initiative)
    {
        if (initiative == default)
        {
            throw new ArgumentException("An identifier is empty.", nameof(initiative));
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(initiatives, initiative, out var isKnown);
        return isKnown ? number : number = initiatives.Count - 1;
    }

    /// <summary>Adds a commitment.</summary>
    /// <param name="commitment">The commitment.</param>
    /// <exception cref="OverflowException">Its size is beyond about 2.5 million million hours a month.</exception>
    public void Add(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        Add(Unit(commitment.Organisation, commitment.Team), Initiative(commitment.Initiative), commitment.From, commitment.To, commitment.Size);
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
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, units.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(initiative);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(initiative, initiatives.Count);
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
        var (unitsInOrder, unitRank) = InOrder(units);
        var (initiativesInOrder, initiativeRank) = InOrder(initiatives);
        return new(
            range,
            catalogue,
            unitsInOrder,
            initiativesInOrder,
            RowColumns.Sort(rows, unitRank, initiativeRank),
            [.. wide.Select(row => row with { Unit = unitRank[row.Unit], Initiative = initiativeRank[row.Initiative] })],
            count,
            idle);
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

    private static (ImmutableArray<T> InOrder, int[] Rank) InOrder<T>(Dictionary<T, int> numbers)
        where T : struct, IComparable<T>
    {
        ImmutableArray<T> ordered = [.. numbers.Keys.Order()];
        var rank = new int[ordered.Length];
        for (var place = 0; place < ordered.Length; place++)
        {
            rank[numbers[ordered[place]]] = place;
        }

        return (ordered, rank);
    }

    private static InvalidOperationException Spent() => new("This builder has made its table; begin another.");

    private void AddRow(int unit, int initiative, int from, int end, RowKind kind, long rate, int source)
    {
        if (rate > PackedRow.LargestRate)
        {
            wide.Add(new(unit, initiative, kind, from, end, rate, source));
        }
        else
        {
            rows.Add(unit, RunKey.Of(initiative, kind), new PackedRow(from, end, rate), source);
        }
    }
}
