using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>The sums of every cell (organisation × horizon × month) and of the totals along each dimension.</summary>
internal sealed class LoadSums
{
    private readonly int months;
    private readonly LoadSum[] cells;
    private readonly LoadSum[] byOrganisation;
    private readonly LoadSum[] byHorizon;
    private readonly LoadSum[] overall;

    internal LoadSums(LoadRows rows, CancellationToken cancellationToken)
    {
        months = rows.Axis.Months.Length;
        cells = new LoadSum[rows.Organisations.Length * HorizonGroups.Count * months];
        byOrganisation = new LoadSum[rows.Organisations.Length * months];
        byHorizon = new LoadSum[HorizonGroups.Count * months];
        overall = new LoadSum[months];
        AddCells(rows, cancellationToken);
        AddTotals(rows);
    }

    /// <summary>The sum of a selection in a month; null selects all, and organisation -1 none.</summary>
    internal LoadSum Of(int month, int? organisation, int? horizon) => (organisation, horizon) switch
    {
        ( < 0, _) => default,
        ({ } o, { } h) => cells[CellAt(o, h, month)],
        ({ } o, null) => byOrganisation[(o * months) + month],
        (null, { } h) => byHorizon[(h * months) + month],
        _ => overall[month],
    };

    private int CellAt(int organisation, int horizon, int month) => (((organisation * HorizonGroups.Count) + horizon) * months) + month;

    private void AddCells(LoadRows rows, CancellationToken cancellationToken)
    {
        // Rows of one initiative stand together within a cell, so it is counted when its first row there reaches a month: no sets needed.
        var countedFor = new (int Cell, InitiativeId Initiative)[months];
        countedFor.AsSpan().Fill((-1, default));
        var horizonInitiatives = new HashSet<(InitiativeId, int)>();
        foreach (var row in rows.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var commitment = row.Commitment;
            var (first, last) = rows.Axis.Span(commitment.From, commitment.To);
            for (var month = first; month <= last; month++)
            {
                if (rows.Covered(row, month) is > 0 and var covered)
                {
                    var effort = commitment.Size.Over(covered, rows.Axis.WorkingDays(month), rows.Axis.DaysPerWeek);
                    var at = CellAt(row.Organisation, row.Horizon, 0);
                    ref var cell = ref cells[at + month];
                    cell += effort is { } known ? new LoadSum(known.Least, known.Most, 0, 0) : new LoadSum(default, default, 1, 0);
                    if (countedFor[month] != (at, commitment.Initiative))
                    {
                        countedFor[month] = (at, commitment.Initiative);
                        cell += LoadSum.OneInitiative;
                        if (horizonInitiatives.Add((commitment.Initiative, month)))
                        {
                            byHorizon[(row.Horizon * months) + month] += LoadSum.OneInitiative;
                        }
                    }
                }
            }
        }
    }

    private void AddTotals(LoadRows rows)
    {
        for (var horizon = 0; horizon < HorizonGroups.Count; horizon++)
        {
            for (var month = 0; month < months; month++)
            {
                for (var organisation = 0; organisation < rows.Organisations.Length; organisation++)
                {
                    // An initiative has one horizon, so within an organisation its initiatives add up; across organisations they were counted apart.
                    var cell = cells[CellAt(organisation, horizon, month)];
                    byOrganisation[(organisation * months) + month] += cell;
                    byHorizon[(horizon * months) + month] += cell with { Initiatives = 0 };
                }

                overall[month] += byHorizon[(horizon * months) + month];
            }
        }
    }
}
