using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>
/// The commitments that reach into the months, in order of organisation, horizon, initiative and identifier: the order in which everything is added up
/// and explained, whatever order they were given in.
/// </summary>
internal sealed class LoadRows
{
    private readonly ImmutableArray<LoadRow> rows;

    /// <summary>startOf[o × groups + h]: where the rows of an organisation and horizon begin; one entry more than there are such cells.</summary>
    private readonly int[] startOf;

    internal LoadRows(LoadPlan plan, IReadOnlyDictionary<InitiativeId, Horizon> horizons, MonthAxis axis)
    {
        Axis = axis;
        var within = plan.Commitments.Where(c => Reaches(c, axis)).ToList();
        Organisations = OrganisationsOf(within, plan, axis);
        var numbers = Organisations.Select(static (id, i) => (id, i)).ToDictionary(static o => o.id, static o => o.i);
        rows =
        [
            .. within
                .Select(c => new LoadRow(c, numbers[c.Organisation], HorizonGroups.IndexOf(HorizonOf(c, horizons))))
                .OrderBy(static r => r.Organisation).ThenBy(static r => r.Horizon).ThenBy(static r => r.Commitment.Initiative).ThenBy(static r => r.Commitment.Id),
        ];
        startOf = StartsOf(rows, Organisations.Length * HorizonGroups.Count);
    }

    internal MonthAxis Axis { get; }

    /// <summary>Organisations with a commitment or a capacity in the months, in order.</summary>
    internal ImmutableArray<OrganisationId> Organisations { get; }

    /// <summary>All rows, in order.</summary>
    internal ReadOnlySpan<LoadRow> All => rows.AsSpan();

    /// <summary>The number of an organisation, or -1 if it has neither commitment nor capacity.</summary>
    internal int NumberOf(OrganisationId organisation) => Math.Max(Organisations.BinarySearch(organisation), -1);

    /// <summary>What each commitment of a selection puts into a month; null selects all, and organisation -1 none.</summary>
    internal ImmutableArray<LoadPart> Parts(int month, int? organisation, int? horizon)
    {
        var parts = ImmutableArray.CreateBuilder<LoadPart>();
        foreach (var row in Slice(organisation, horizon))
        {
            if ((horizon is null || row.Horizon == horizon) && Covered(row, month) is > 0 and var covered)
            {
                var effort = row.Commitment.Size.Over(covered, Axis.WorkingDays(month), Axis.DaysPerWeek);
                parts.Add(new LoadPart(row.Commitment, HorizonGroups.At(row.Horizon), Axis.Months[month], covered, effort));
            }
        }

        return parts.DrainToImmutable();
    }

    /// <summary>How many worked days of a month a row covers.</summary>
    internal int Covered(LoadRow row, int month) => Axis.WorkingDays(month, row.Commitment.From, row.Commitment.To);

    private static bool Reaches(Commitment commitment, MonthAxis axis)
    {
        var (first, last) = axis.Span(commitment.From, commitment.To);
        return Enumerable.Range(first, last - first + 1).Any(month => axis.WorkingDays(month, commitment.From, commitment.To) > 0);
    }

    private static ImmutableArray<OrganisationId> OrganisationsOf(List<Commitment> commitments, LoadPlan plan, MonthAxis axis) =>
    [
        .. commitments.Select(static c => c.Organisation)
            .Concat(plan.Capacity.Where(l => l.From <= axis.End).Select(static l => l.Organisation))
            .Distinct()
            .Order(),
    ];

    private static Horizon? HorizonOf(Commitment commitment, IReadOnlyDictionary<InitiativeId, Horizon> horizons) =>
        horizons.TryGetValue(commitment.Initiative, out var horizon) ? horizon : null;

    private static int[] StartsOf(ImmutableArray<LoadRow> rows, int cells)
    {
        var starts = new int[cells + 1];
        foreach (var row in rows)
        {
            starts[(row.Organisation * HorizonGroups.Count) + row.Horizon + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }

    private ReadOnlySpan<LoadRow> Slice(int? organisation, int? horizon)
    {
        if (organisation is not ({ } number and >= 0))
        {
            return organisation is null ? All : [];
        }

        var first = (number * HorizonGroups.Count) + (horizon ?? 0);
        var last = horizon is null ? first + HorizonGroups.Count : first + 1;
        return rows.AsSpan(startOf[first]..startOf[last]);
    }
}
