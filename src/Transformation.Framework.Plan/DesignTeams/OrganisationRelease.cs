using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The time that one organisation releases to design teams in one month.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OrganisationRelease
{
    internal OrganisationRelease(OrganisationId organisation, YearMonth month, IReadOnlyCollection<TeamRelease> rows, ContractWeek week)
    {
        Organisation = organisation;
        Month = month;
        var known = rows.Where(static r => r.Release is not null).Select(r => r.Release!.Value.ToEffort(week)).ToList();
        Least = known.Aggregate(Effort.Zero, static (sum, e) => sum + e.Least);
        Most = known.Aggregate(Effort.Zero, static (sum, e) => sum + e.Most);
        Members = rows.Count;
        Unknown = [.. rows.Where(static r => r.Release is null).Select(static r => $"{r.Team}/{r.Member}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>The lower ends added up, of the members whose release is recorded.</summary>
    public Effort Least { get; }

    /// <summary>The upper ends added up, of the members whose release is recorded. While <see cref="Unknown"/> is not empty both ends are lower bounds.</summary>
    public Effort Most { get; }

    /// <summary>How many members it released, known or not how much.</summary>
    public int Members { get; }

    /// <summary>The members whose release is not recorded, as <c>team/member</c>, in ordinal order.</summary>
    public ImmutableArray<string> Unknown { get; }
}
