using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>The two kinds of files of rows that are read: commitments and capacity.</summary>
public static class ImportCheckers
{
    /// <summary>The columns of a file of commitments, in the order in which they are written.</summary>
    public static ImmutableArray<string> CommitmentColumns => CommitmentFormat.Names;

    /// <summary>The columns of a file of capacity, in the order in which they are written.</summary>
    public static ImmutableArray<string> CapacityColumns => CapacityFormat.Names;

    /// <summary>Begins to check a file of commitments.</summary>
    /// <param name="options">What is accepted; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static ImportChecker<Commitment> Commitments(ImportOptions? options = null) => new(Checked(ref options), new CommitmentFormat(options));

    /// <summary>Begins to check a file of lines of capacity.</summary>
    /// <param name="options">What is accepted; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    public static ImportChecker<CapacityLine> Capacity(ImportOptions? options = null) => new(Checked(ref options), new CapacityFormat(options));

    private static ImportOptions Checked([System.Diagnostics.CodeAnalysis.NotNull] ref ImportOptions? options)
    {
        options ??= ImportOptions.Default;
        options.Check();
        return options;
    }
}
