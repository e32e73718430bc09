using System.Collections.Frozen;
using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What organisations and teams have for change in any stretch of a range.</summary>
internal sealed class CapacityLines
{
    private readonly LoadRange range;
    private readonly FrozenDictionary<(OrganisationId Organisation, string? Team), ImmutableArray<CapacityLine>> linesOf;
    private readonly FrozenDictionary<OrganisationId, ImmutableArray<string>> teamsOf;

    internal CapacityLines(LoadRange range, IEnumerable<CapacityLine> lines, string parameter)
    {
        this.range = range;
        linesOf = lines.GroupBy(static l => (l.Organisation, l.Team)).ToFrozenDictionary(static g => g.Key, static g => g.OrderBy(static l => l.From).ToImmutableArray());
        teamsOf = linesOf.Keys.Where(static k => k.Team is not null).GroupBy(static k => k.Organisation, static k => k.Team!)
            .ToFrozenDictionary(static g => g.Key, static g => g.Order(StringComparer.Ordinal).ToImmutableArray());
        if (linesOf.Values.SelectMany(static l => l.Zip(l.Skip(1))).FirstOrDefault(static pair => pair.First.From == pair.Second.From) is (_, { } twice))
        {
            throw new ArgumentException(FormattableString.Invariant($"The capacity of {twice.Organisation} from {twice.From:uuuu-MM-dd} is stated twice."), parameter);
        }
    }

    /// <summary>The organisations that have a line, their own or a team's, that begins in the range or before it.</summary>
    internal IEnumerable<OrganisationId> Organisations => linesOf.Where(l => l.Value[0].From <= range.End).Select(static l => l.Key.Organisation).Distinct();

    /// <summary>The teams of an organisation that have a line that begins in the range or before it.</summary>
    internal IEnumerable<string> TeamsOf(OrganisationId organisation) => Teams(organisation).Where(team => linesOf[(organisation, team)][0].From <= range.End);

    /// <summary>
    /// What an organisation has in a period, or one of its teams; null if that is unknown. An organisation without any line of its own has what its teams have together, known when each team's is.
    /// </summary>
    internal Effort? In(OrganisationId organisation, string? team, LoadPeriod period)
    {
        Int128 sum = 0;
        foreach (var key in Keys(organisation, team))
        {
            if (Of(linesOf[key], period) is not { } known)
            {
                return null;
            }

            sum += known;
        }

        return Keys(organisation, team).Any() ? Effort.FromMilliseconds(WorkingTime.DivideToEven(sum, range.DaysPerWeek)) : null;
    }

    /// <summary>The contract week in which an organisation or team tells its capacity at the end of a period in which that is known; of the first of its teams if it is stated by team.</summary>
    internal ContractWeek WeekAtEndOf(OrganisationId organisation, string? team, LoadPeriod period) =>
        linesOf[Keys(organisation, team).First()].Last(l => l.From <= period.End).Available.Week;

    private ImmutableArray<string> Teams(OrganisationId organisation) => teamsOf.GetValueOrDefault(organisation, []);

    private IEnumerable<(OrganisationId, string?)> Keys(OrganisationId organisation, string? team) =>
        linesOf.ContainsKey((organisation, team)) ? [(organisation, team)] : team is null ? Teams(organisation).Select(t => (organisation, (string?)t)) : [];

    /// <summary>Milliseconds × days of the calendar's week, over the worked days of a period; null unless a line has begun on each of them.</summary>
    private Int128? Of(ImmutableArray<CapacityLine> lines, LoadPeriod period)
    {
        var (first, end) = (range.OrdinalFrom(period.Start), range.OrdinalAfter(period.End));
        Int128 sum = 0;
        for (var i = lines.Length - 1; i >= 0 && end > first; i--)
        {
            var from = Math.Max(first, range.OrdinalFrom(lines[i].From));
            if (from < end)
            {
                sum += WeekOf(lines[i].Available) * (end - from);
                end = from;
            }
        }

        return end == first ? sum : null;
    }

    /// <summary>Milliseconds of a week: a thousandth of an equivalent for a second is a millisecond.</summary>
    private static Int128 WeekOf(Wte wte) => (Int128)wte.Thousandths * wte.Week.Minutes * 60;
}
