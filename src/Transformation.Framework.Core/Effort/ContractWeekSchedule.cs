using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Core;

/// <summary>A contract week that changes on known dates.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ContractWeekSchedule
{
    private readonly ContractWeek first;
    private readonly ImmutableArray<(LocalDate From, ContractWeek Week)> changes;

    private ContractWeekSchedule(ContractWeek first, ImmutableArray<(LocalDate From, ContractWeek Week)> changes)
    {
        this.first = first;
        this.changes = changes;
    }

    /// <summary>
    /// NHS Agenda for Change in Scotland: 37.5 hours, 37 from 1 April 2024, 36 from 1 April 2026. Source: NHS Lanarkshire, reduced working week.
    /// </summary>
    public static ContractWeekSchedule AgendaForChangeScotland { get; } = Of(
        ContractWeek.FromHours(37.5m),
        (new LocalDate(2024, 4, 1), ContractWeek.FromHours(37m)),
        (new LocalDate(2026, 4, 1), ContractWeek.FromHours(36m)));

    /// <summary>A week, and the later weeks that replace it.</summary>
    /// <param name="first">The week before any change.</param>
    /// <param name="changes">The first day and the week of each change, in order of date.</param>
    /// <exception cref="ArgumentException">The dates are not in ascending order.</exception>
    public static ContractWeekSchedule Of(ContractWeek first, params ReadOnlySpan<(LocalDate From, ContractWeek Week)> changes)
    {
        for (var i = 1; i < changes.Length; i++)
        {
            if (changes[i].From <= changes[i - 1].From)
            {
                throw new ArgumentException("The changes must be in ascending order of date.", nameof(changes));
            }
        }

        return new(first, [.. changes]);
    }

    /// <summary>The week in force on a date.</summary>
    /// <param name="date">The date.</param>
    public ContractWeek On(LocalDate date)
    {
        var week = first;
        foreach (var change in changes)
        {
            week = change.From <= date ? change.Week : week;
        }

        return week;
    }
}
