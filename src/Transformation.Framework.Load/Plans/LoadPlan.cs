using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What a system's initiatives claim of its organisations' time, what their changes ask of those who receive them, and what the organisations have for change.</summary>
/// <remarks>
/// The order in which records are given means nothing: they are kept in a fixed one, so that the same records make the same plan. Immutable; safe to share between
/// threads.
/// </remarks>
public sealed class LoadPlan
{
    private const string What = "load plan";

    private readonly FrozenDictionary<(OrganisationId Organisation, string? Team), ImmutableArray<CapacityLine>> capacityOf;

    private LoadPlan(ImmutableArray<Commitment> commitments, ImmutableArray<ChangeImpact> impacts, ImmutableArray<CapacityLine> capacity)
    {
        Commitments = commitments;
        Impacts = impacts;
        Capacity = capacity;
        capacityOf = capacity.GroupBy(static line => (line.Organisation, line.Team)).ToFrozenDictionary(static lines => lines.Key, static lines => lines.ToImmutableArray());
    }

    /// <summary>The commitments, in order of their identifiers: delivering load.</summary>
    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>The change impacts, in order of their identifiers: receiving load.</summary>
    public ImmutableArray<ChangeImpact> Impacts { get; }

    /// <summary>The lines of capacity, in order of organisation, then team (the organisation as a whole first), then date.</summary>
    public ImmutableArray<CapacityLine> Capacity { get; }

    /// <summary>Makes a plan, or says everything that is wrong between its records. Takes O(n log n) for n records.</summary>
    /// <param name="commitments">The commitments, in any order; no identifier twice.</param>
    /// <param name="capacity">The lines of capacity, in any order; an organisation as a whole, and each of its teams, has one for a day at most. None if nothing is known.</param>
    /// <param name="impacts">The change impacts, in any order; no identifier twice. None if null.</param>
    /// <returns>The plan, or problems with paths such as <c>$.commitments[3].id</c>, by the place in what was given.</returns>
    /// <exception cref="ArgumentException">A record is null.</exception>
    public static Checked<LoadPlan> Create(IEnumerable<Commitment> commitments, IEnumerable<CapacityLine> capacity, IEnumerable<ChangeImpact>? impacts = null)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        ArgumentNullException.ThrowIfNull(capacity);
        ImmutableArray<Commitment> claims = [.. commitments];
        ImmutableArray<CapacityLine> lines = [.. capacity];
        ImmutableArray<ChangeImpact> landings = [.. impacts ?? []];
        RequireNoNull(claims, nameof(commitments));
        RequireNoNull(lines, nameof(capacity));
        RequireNoNull(landings, nameof(impacts));
        var problems = new ProblemCollector();
        LoadPlanRepeats.FindIds("commitments", claims.Select(static c => (string?)c.Id.Value), problems);
        LoadPlanRepeats.FindIds("impacts", landings.Select(static i => (string?)i.Id.Value), problems);
        LoadPlanRepeats.FindDays(lines.Select(static l => (CapacityKey?)new CapacityKey(l.Organisation, l.Team, l.From)), problems);
        return problems.IsEmpty
            ? Checked<LoadPlan>.Valid(What, new(
                [.. claims.OrderBy(static c => c.Id)],
                [.. landings.OrderBy(static i => i.Id)],
                [.. lines.OrderBy(static l => l.Organisation).ThenBy(static l => l.Team, StringComparer.Ordinal).ThenBy(static l => l.From)]))
            : Checked<LoadPlan>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The line of capacity that holds for an organisation as a whole, or for one of its teams, on a day. Takes O(log n) for n such lines.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="date">The day.</param>
    /// <param name="team">The team; null for the organisation as a whole.</param>
    /// <returns>The line; null when none has begun. An organisation without a line of its own may still have the sum of its teams' (see <see cref="CapacityLine"/>).</returns>
    public CapacityLine? CapacityOn(OrganisationId organisation, LocalDate date, string? team = null)
    {
        var lines = capacityOf.GetValueOrDefault((organisation, team), []);
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].From <= date ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : lines[low - 1];
    }

    private static void RequireNoNull<T>(ImmutableArray<T> records, string parameter)
        where T : class
    {
        if (records.Contains(null!))
        {
            throw new ArgumentException("A record is null.", parameter);
        }
    }
}
