using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Which rows of load plans are wanted: those that meet everything that is said.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LoadRowFilter
{
    /// <summary>All rows of all plans.</summary>
    public static LoadRowFilter All { get; } = new();

    /// <summary>Those of one plan; null for all plans.</summary>
    public LoadPlanId? Plan { get; init; }

    /// <summary>Those of one organisation, its teams included; null for all.</summary>
    public OrganisationId? Organisation { get; init; }

    /// <summary>Those of one initiative; null for all.</summary>
    public InitiativeId? Initiative { get; init; }

    /// <summary>Those that cover at least one of these days, both ends included; null for all. A row whose begin or end is open covers all days on that side.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>Whether a commitment is wanted, the plan aside.</summary>
    /// <param name="commitment">The commitment.</param>
    public bool Takes(Commitment commitment)
    {
        ArgumentNullException.ThrowIfNull(commitment);
        return Takes(commitment.Organisation, commitment.Initiative, commitment.From, commitment.To);
    }

    /// <summary>Whether a change impact is wanted, the plan aside.</summary>
    /// <param name="impact">The impact.</param>
    public bool Takes(ChangeImpact impact)
    {
        ArgumentNullException.ThrowIfNull(impact);
        return Takes(impact.Organisation, impact.Initiative, impact.From, impact.To);
    }

    /// <summary>Whether a line of capacity is wanted: by its organisation only.</summary>
    /// <param name="line">The line.</param>
    public bool Takes(CapacityLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Organisation is null || Organisation == line.Organisation;
    }

    /// <summary>Checks that a filter is one for capacity, which has no initiative and holds until another line does: for stores.</summary>
    /// <param name="filter">The filter, or null.</param>
    /// <exception cref="ArgumentException">It asks for an initiative or days.</exception>
    public static void RequireForCapacity(LoadRowFilter? filter)
    {
        if (filter is { Initiative: not null } or { Days: not null })
        {
            throw new ArgumentException("Capacity has no initiative and is not of some days: ask for a plan and an organisation only.", nameof(filter));
        }
    }

    private bool Takes(OrganisationId organisation, InitiativeId initiative, LocalDate? from, LocalDate? to) =>
        (Organisation is null || Organisation == organisation)
        && (Initiative is null || Initiative == initiative)
        && (Days is null || ((from is null || from <= Days.End) && (to is null || to >= Days.Start)));
}
