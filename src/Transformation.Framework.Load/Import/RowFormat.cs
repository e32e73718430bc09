using System.Collections.Immutable;

namespace Transformation.Framework.Load;

/// <summary>What the columns of a file are and how a row of them is read.</summary>
/// <typeparam name="T">What a row is read as.</typeparam>
internal abstract class RowFormat<T>
    where T : class
{
    /// <summary>Every column, in the order in which they are written.</summary>
    internal abstract ImmutableArray<string> Columns { get; }

    /// <summary>The columns that are wanting, one message each, given those that are there.</summary>
    internal abstract IEnumerable<(string Column, string Message)> Wanting(Func<int, bool> isThere);

    /// <summary>Reads a row; null when something is wrong with it, which the reader has noted.</summary>
    /// <param name="row">The row.</param>
    /// <param name="key">What no other row may have, for which column and in which words; null when the row has none.</param>
    internal abstract T? Read(in RowReader row, out RowKey? key);
}
