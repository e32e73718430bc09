using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>From a day on, an organisation or one of its teams has so many whole-time equivalents for change: after leave, and after business as usual.</summary>
/// <remarks>
/// <para>It holds until the day before the next line of the same organisation and team; the last one holds on. Before the first line capacity is unknown, not none. So what changes today never rewrites a
/// month that has passed.</para>
/// <para>Lines without a team state what the organisation has as a whole; lines of teams state parts of it and are not added to them. Only for an organisation that has no line of its own is
/// the whole the sum of its teams' lines, known on the days on which each of those teams has one.</para>
/// <para><see cref="DeployableCapacity"/> works out the equivalents from contracted posts. Compared by value. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record CapacityLine
{
    private CapacityLine(OrganisationId organisation, LocalDate from, Wte available, string? team, Provenance? provenance)
    {
        Organisation = organisation;
        From = from;
        Available = available;
        Team = team;
        Provenance = provenance;
    }

    /// <summary>The organisation.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The team or staff group, in the words in which commitments name it; null for the organisation as a whole.</summary>
    public string? Team { get; }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>What is available for change, with its contract week; not negative.</summary>
    public Wte Available { get; }

    /// <summary>Where the record comes from; null when it is not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>A line of capacity.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="from">The first day on which it holds, of the ISO calendar.</param>
    /// <param name="available">What is available for change; not negative.</param>
    /// <param name="team">The team or staff group; a text that keeps the rule of <see cref="DomainText"/>, or null for the organisation as a whole.</param>
    /// <param name="provenance">Where the record comes from, or null.</param>
    /// <exception cref="ArgumentException">The organisation is the <c>default</c> one, the number is negative, or the team breaks the rule.</exception>
    public static CapacityLine Of(OrganisationId organisation, LocalDate from, Wte available, string? team = null, Provenance? provenance = null)
    {
        if (organisation == default)
        {
            throw new ArgumentException("A line of capacity needs an organisation.", nameof(organisation));
        }

        if (available.Thousandths < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(available), $"{available} is less than nothing.");
        }

        return new(organisation, from, available, DomainText.Optional(team, nameof(team)), provenance);
    }
}
