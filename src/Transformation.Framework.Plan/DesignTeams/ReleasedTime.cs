using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What design teams take of their organisations' time.</summary>
/// <remarks>
/// Only members whom an organisation releases count, and only of teams that have a mandate: from the member's first day or the day of the mandate, whichever is later, to the last day of either. Pure functions.
/// </remarks>
public static class ReleasedTime
{
    /// <summary>The released time of every member, by team and then by member.</summary>
    /// <param name="register">The register.</param>
    public static ImmutableArray<TeamRelease> RowsOf(DesignTeamRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return
        [
            .. register.Teams
                .OrderBy(static t => t.Id, StringComparer.Ordinal)
                .SelectMany(static t => t.Members.OrderBy(static m => m.Id, StringComparer.Ordinal).Select(m => Row(t, m)))
                .OfType<TeamRelease>(),
        ];
    }

    /// <summary>What each organisation releases in a month, by organisation.</summary>
    /// <remarks>A monthly release is an amount for each calendar month: it counts in full in every month in which the member is there for at least a day.</remarks>
    /// <param name="register">The register; what is recorded for the future counts, because the question may be about it.</param>
    /// <param name="month">The month.</param>
    /// <param name="week">The contract whose days are released.</param>
    public static ImmutableArray<OrganisationRelease> In(DesignTeamRegister register, YearMonth month, ContractWeek week)
    {
        var (first, last) = (month.ToDateInterval().Start, month.ToDateInterval().End);
        return
        [
            .. RowsOf(register)
                .Where(r => r.From <= last && (r.Until is not { } until || until >= first))
                .GroupBy(static r => r.Organisation)
                .OrderBy(static g => g.Key)
                .Select(g => new OrganisationRelease(g.Key, month, [.. g], week)),
        ];
    }

    private static TeamRelease? Row(DesignTeam team, DesignTeamMember member)
    {
        if (member.Organisation is null || team.Mandate is not { } mandate)
        {
            return null;
        }

        var from = LocalDate.Max(member.From, mandate.On);
        var until = team.Ended?.PlusDays(-1) is { } end && (member.Until is not { } last || end < last) ? end : member.Until;
        return until < from ? null : new(team, member, from, until);
    }
}
