using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Load;

/// <summary>One step of reading a file of rows: a row that was accepted, or what is wrong with a row or with the file.</summary>
/// <remarks>The <c>default</c> value holds nothing. Immutable; safe to share between threads.</remarks>
/// <typeparam name="T">What a row is read as.</typeparam>
public readonly record struct ImportedRow<T>
    where T : class
{
    private readonly ImmutableArray<ImportProblem> problems;

    internal ImportedRow(long? row, T? value, ImmutableArray<ImportProblem> problems)
    {
        Row = row;
        Value = value;
        this.problems = problems;
    }

    /// <summary>Where the row is, as <see cref="ImportProblem.Row"/> says it; null when this concerns the file as a whole.</summary>
    public long? Row { get; }

    /// <summary>The row, when nothing is wrong with it; otherwise null.</summary>
    public T? Value { get; }

    /// <summary>Everything that is wrong; empty for a row that was accepted.</summary>
    public ImmutableArray<ImportProblem> Problems => problems.IsDefault ? [] : problems;

    /// <summary>Whether this is a row that was accepted.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsAccepted => Value is not null;
}
