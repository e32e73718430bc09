using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What an organisation tells others of its load: a table of rows by periods with totals, without initiatives, with small figures hidden.</summary>
/// <remarks>
/// <para>
/// What is hidden cannot be worked out from what is shown in this snapshot: no hidden figure follows from the totals, and each figure that was hidden for being small
/// may, for all that a reader can tell, be twice what it is. A total with something hidden among its parts tells no commitments.
/// </para>
/// <para>
/// This holds for one snapshot, read by somebody who knows nothing else. Another snapshot of the same commitments (the next version after a small change, or one by other dimensions) can be
/// compared with it; an initiative's figures from one month to the next are alike; and who holds one of a figure's few commitments knows a part of it. So publish seldom, by the same
/// dimensions, and keep them coarse.
/// </para>
/// <para>Two snapshots with the same content are equal. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LoadSnapshot : IEquatable<LoadSnapshot>
{
    /// <summary>How many rows × periods a snapshot has at most: 50,000.</summary>
    public const int MostCells = 50_000;

    private const string What = "load snapshot";

    private readonly Lazy<string> digest;

    private LoadSnapshot(LoadSnapshotHeader header, SnapshotTable table)
    {
        Header = header;
        Grain = table.Grain;
        Dimensions = table.Dimensions;
        Periods = table.Periods;
        Rows = [.. table.Rows.OrderBy(static row => row, RowOrder.Instance)];
        PeriodTotals = table.PeriodTotals;
        Total = table.Total;
        digest = new(() => SnapshotDigest.Of(this));
    }

    /// <summary>Whose it is, which version, of when, and what it hides.</summary>
    public LoadSnapshotHeader Header { get; }

    /// <summary>How fine the periods are.</summary>
    public TimeGrain Grain { get; }

    /// <summary>The names of the dimensions that the rows are by.</summary>
    public ImmutableArray<string> Dimensions { get; }

    /// <summary>The periods, in order.</summary>
    public ImmutableArray<LoadPeriod> Periods { get; }

    /// <summary>The rows, in order of their keys; none is about the same as another.</summary>
    public ImmutableArray<SharedLoadRow> Rows { get; }

    /// <summary>The total of all rows in each period.</summary>
    public ImmutableArray<SharedLoadFigure> PeriodTotals { get; }

    /// <summary>The total of all rows and periods.</summary>
    public SharedLoadFigure Total { get; }

    /// <summary>Whether something is hidden.</summary>
    public bool HidesSomething =>
        Total.IsHidden || PeriodTotals.Any(static f => f.IsHidden) || Rows.Any(static row => row.Total.IsHidden || row.Figures.Any(static f => f.IsHidden));

    /// <summary>The content as a number that differs when it does.</summary>
    internal string Digest => digest.Value;

    /// <summary>Shares a cube, with what is small hidden.</summary>
    /// <remarks>
    /// Takes O(s·n·log n) at worst for s small figures among n. Each total is the sum of the figures as rounded in the rows, so that what is shown adds up; it may differ from the cube's own total by some
    /// milliseconds.
    /// </remarks>
    /// <param name="cube">The load: commitments counted, and not told apart by initiative. Roll it up first to share less.</param>
    /// <param name="header">Whose it is, which version, and how small a figure it hides.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">The cube tells initiatives apart, does not count commitments, or has more than <see cref="MostCells"/> cells × periods.</exception>
    /// <exception cref="OverflowException">A total does not fit.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static LoadSnapshot Publish(LoadCube cube, LoadSnapshotHeader header, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(header);
        return Create(header, CubeTable.Of(cube, header.Rule, cancellationToken)).OrThrow();
    }

    /// <summary>Whether another snapshot has the same content. Takes time in proportion to it, the first time.</summary>
    /// <param name="other">The other snapshot.</param>
    public bool Equals(LoadSnapshot? other) => ReferenceEquals(this, other) || (other is not null && Digest == other.Digest);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LoadSnapshot);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Digest);

    /// <summary>Gives publisher and version: <c>ods:RVJ version 3, as of 2026-04-01</c>.</summary>
    public override string ToString() => Header.ToString();

    /// <summary>The place of the period of the same days; null if there is none.</summary>
    internal int? IndexOf(LoadPeriod period)
    {
        for (var i = 0; i < Periods.Length; i++)
        {
            if (Periods[i].Start == period.Start && Periods[i].End == period.End)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Makes a snapshot of what somebody else shared, or says all that is wrong with it: also when something hidden can be worked out.</summary>
    internal static Checked<LoadSnapshot> Create(LoadSnapshotHeader header, SnapshotTable table)
    {
        var problems = new ProblemCollector();
        SnapshotChecks.Run(header, table, problems);
        return problems.IsEmpty ? Checked<LoadSnapshot>.Valid(What, new(header, table)) : Checked<LoadSnapshot>.Invalid(What, problems.ToImmutable());
    }
}
