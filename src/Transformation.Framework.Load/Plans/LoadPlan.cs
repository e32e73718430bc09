using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What a system's initiatives claim of its organisations' time, and what those organisations have for change.</summary>
/// <remarks>
/// The order in which records are given means nothing: they are kept in a fixed one, so that the same records make the same plan. Immutable; safe to share between
/// threads.
/// </remarks>
public sealed class LoadPlan
{
    private const string What = "load plan";

    private readonly FrozenDictionary<OrganisationId, ImmutableArray<CapacityLine>> capacityOf;

    private LoadPlan(ImmutableArray<Commitment> commitments, ImmutableArray<CapacityLine> capacity)
    {
        Commitments = commitments;
        Capacity = capacity;
        capacityOf = capacity.GroupBy(static line => line.Organisation).ToFrozenDictionary(static lines => lines.Key, static lines => lines.ToImmutableArray());
    }

    /// <summary>The commitments, in order of their identifiers.</summary>
    public ImmutableArray<Commitment> Commitments { get; }

    /// <summary>The lines of capacity, in order of organisation, then date.</summary>
    public ImmutableArray<CapacityLine> Capacity { get; }

    /// <summary>Makes a plan, or says everything that is wrong between its records. Takes O(n log n) for n records.</summary>
    /// <param name="commitments">The commitments, in any order; no identifier twice.</param>
    /// <param name="capacity">The lines of capacity, in any order; an organisation has one for a day at most. None if nothing is known.</param>
    /// <returns>The plan, or problems with paths such as <c>$.commitments[3].id</c>, by the place in what was given.</returns>
    /// <exception cref="ArgumentException">A record is null.</exception>
    public static Checked<LoadPlan> Create(IEnumerable<Commitment> commitments, IEnumerable<CapacityLine> capacity)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        ArgumentNullException.ThrowIfNull(capacity);
        ImmutableArray<Commitment> claims = [.. commitments];
        ImmutableArray<CapacityLine> lines = [.. capacity];
        RequireNoNull(claims, nameof(commitments));
        RequireNoNull(lines, nameof(capacity));
        var problems = new ProblemCollector();
        FindRepeats(
            claims.Select(static (c, i) => (FormattableString.Invariant($"$.commitments[{i}]"), (string?)c.Id.Value)),
            lines.Select(static (l, i) => (FormattableString.Invariant($"$.capacity[{i}]"), ((OrganisationId, LocalDate)?)(l.Organisation, l.From))),
            problems);
        return problems.IsEmpty
            ? Checked<LoadPlan>.Valid(What, new(
                [.. claims.OrderBy(static c => c.Id)],
                [.. lines.OrderBy(static l => l.Organisation).ThenBy(static l => l.From)]))
            : Checked<LoadPlan>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The line of capacity that holds for an organisation on a day; null when its capacity is unknown. Takes O(log n) for n lines of the organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="date">The day.</param>
    public CapacityLine? CapacityOn(OrganisationId organisation, LocalDate date)
    {
        var lines = CapacityOf(organisation);
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = lines[middle].From <= date ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : lines[low - 1];
    }

    /// <summary>Reports what stands twice among records, also among those of a document that could not otherwise be read.</summary>
    internal static void FindRepeats(
        IEnumerable<(string Path, string? Id)> ids,
        IEnumerable<(string Path, (OrganisationId Organisation, LocalDate From)? Key)> lines,
        ProblemCollector problems)
    {
        FindRepeatedIds(ids, problems);
        FindRepeatedDays(lines, problems);
    }

    /// <summary>The lines of one organisation, in order of date.</summary>
    internal ImmutableArray<CapacityLine> CapacityOf(OrganisationId organisation) => capacityOf.GetValueOrDefault(organisation, []);

    private static void FindRepeatedIds(IEnumerable<(string Path, string? Id)> ids, ProblemCollector problems)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, id) in ids)
        {
            if (id is not null && !first.TryAdd(id, path))
            {
                problems.Add($"{path}.id", ProblemCodes.DuplicateId, $"'{id}' is the identifier of {first[id]} already.");
            }
        }
    }

    private static void FindRepeatedDays(IEnumerable<(string Path, (OrganisationId Organisation, LocalDate From)? Key)> lines, ProblemCollector problems)
    {
        var first = new Dictionary<(OrganisationId, LocalDate), string>();
        foreach (var (path, key) in lines)
        {
            if (key is { } line && !first.TryAdd(line, path))
            {
                problems.Add(
                    $"{path}.from",
                    ProblemCodes.Contradiction,
                    FormattableString.Invariant($"{first[line]} states the capacity of {line.Organisation} from {line.From:uuuu-MM-dd} already."));
            }
        }
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
