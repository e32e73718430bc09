using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Claims on people's time in compact columns, ready to be added up by any dimensions.</summary>
/// <remarks>
/// <para>A row takes 12 bytes: first and last worked day, rate, and which claim it is of. A claim takes one row; one with a range ("3–4 days a month") takes two. Rows of one unit, initiative and kind stand together in a run, which takes 12 bytes more. Identifiers and texts are kept once each.</para>
/// <para>Claims are cut to the range. Dates are kept as worked days: a claim that begins on a Saturday begins on the next worked day. Claims are kept exactly; see
/// <see cref="LoadCube"/> for how they are added up. The order in which claims were added makes no difference to any figure.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class CommitmentTable
{
    /// <summary>Below this, starting other threads takes longer than the work.</summary>
    private const int RowsWorthAThread = 1 << 14;

    internal CommitmentTable(
        LoadRange range, LoadCatalogue catalogue, ImmutableArray<LoadUnit> units, ImmutableArray<InitiativeId> initiatives, RowColumns columns, ImmutableArray<WideRow> wide, int count, int idle)
    {
        Range = range;
        Catalogue = catalogue;
        Units = units;
        Initiatives = initiatives;
        Columns = columns;
        Wide = wide;
        Count = count;
        IdleCount = idle;
    }

    /// <summary>The months that the claims were cut to.</summary>
    public LoadRange Range { get; }

    /// <summary>What is known about organisations and initiatives.</summary>
    public LoadCatalogue Catalogue { get; }

    /// <summary>How many claims were added.</summary>
    public int Count { get; }

    /// <summary>How many of them cover no worked day of the range: they are in no figure.</summary>
    public int IdleCount { get; }

    /// <summary>How many bytes rows and runs take. Identifiers, texts and the catalogue come on top, once each.</summary>
    public long SizeInBytes => Columns.SizeInBytes;

    internal ImmutableArray<LoadUnit> Units { get; }

    internal ImmutableArray<InitiativeId> Initiatives { get; }

    internal RowColumns Columns { get; }

    internal ImmutableArray<WideRow> Wide { get; }

    /// <summary>Makes a table of commitments, on all processors when it is a long list. Identifiers are not looked at: <see cref="LoadPlan.Create"/> finds those that stand twice.</summary>
    /// <param name="commitments">The commitments, in any order.</param>
    /// <param name="range">The months.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    /// <exception cref="ArgumentException">A commitment is null.</exception>
    /// <exception cref="OverflowException">A size is beyond about 2.5 million million hours a month.</exception>
    public static CommitmentTable Build(IEnumerable<Commitment> commitments, LoadRange range, LoadCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        return commitments is IReadOnlyList<Commitment> { Count: >= RowsWorthAThread } list && Environment.ProcessorCount > 1
            ? BuildOnThreads(list, range, catalogue)
            : Fill(commitments, range, catalogue).Build();
    }

    /// <summary>Makes a table of change impacts: receiving load, for a cube of its own.</summary>
    /// <remarks>
    /// Hours are spread over the worked days of the impact's own dates, also where these reach beyond the range, and only what falls into the range is load here. A judged intensity is counted
    /// as unestimated.
    /// </remarks>
    /// <param name="impacts">The impacts, in any order. Identifiers are not looked at.</param>
    /// <param name="range">The months.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    /// <exception cref="ArgumentException">An impact is null, or one in hours has no day that the calendar works, so that its hours have nowhere to fall.</exception>
    /// <exception cref="CalendarRangeException">The calendar does not cover the days of an impact in hours.</exception>
    /// <exception cref="OverflowException">An impact takes more than about 300 thousand million hours a day.</exception>
    public static CommitmentTable Build(IEnumerable<ChangeImpact> impacts, LoadRange range, LoadCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(impacts);
        var builder = new CommitmentTableBuilder(range, catalogue);
        foreach (var impact in impacts)
        {
            builder.Add(impact ?? throw new ArgumentException("An impact is null.", nameof(impacts)));
        }

        return builder.Build();
    }

    /// <summary>Makes a table of commitments that come one after another, holding none of them.</summary>
    /// <inheritdoc cref="Build(IEnumerable{Commitment}, LoadRange, LoadCatalogue)"/>
    /// <param name="commitments">The commitments, in any order.</param>
    /// <param name="range">The months.</param>
    /// <param name="catalogue">What is known about organisations and initiatives.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<CommitmentTable> BuildAsync(
        IAsyncEnumerable<Commitment> commitments, LoadRange range, LoadCatalogue catalogue, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        var builder = new CommitmentTableBuilder(range, catalogue);
        await foreach (var commitment in commitments.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            builder.Add(commitment ?? throw new ArgumentException("A commitment is null.", nameof(commitments)));
        }

        return builder.Build();
    }

    private static CommitmentTable BuildOnThreads(IReadOnlyList<Commitment> commitments, LoadRange range, LoadCatalogue catalogue)
    {
        var builders = new CommitmentTableBuilder[Environment.ProcessorCount];
        try
        {
            Parallel.For(0, builders.Length, i =>
            {
                var (first, end) = ((long)commitments.Count * i / builders.Length, (long)commitments.Count * (i + 1) / builders.Length);
                builders[i] = Fill(Stretch(commitments, (int)first, (int)end), range, catalogue);
            });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        foreach (var builder in builders.Skip(1))
        {
            builders[0].Merge(builder);
        }

        return builders[0].Build();
    }

    private static IEnumerable<Commitment> Stretch(IReadOnlyList<Commitment> commitments, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            yield return commitments[i];
        }
    }

    private static CommitmentTableBuilder Fill(IEnumerable<Commitment> commitments, LoadRange range, LoadCatalogue catalogue)
    {
        var builder = new CommitmentTableBuilder(range, catalogue);
        foreach (var commitment in commitments)
        {
            builder.Add(commitment ?? throw new ArgumentException("A commitment is null.", nameof(commitments)));
        }

        return builder;
    }
}
