using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>One thing that is wrong with a file of rows.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Row">
/// Where: in a text file the line on which the row begins, as an editor counts, the header being line 1; in Parquet and Arrow the number of the row, from 1.
/// Null when it concerns the file as a whole.
/// </param>
/// <param name="Column">The column; null when it concerns the row or the file as a whole.</param>
/// <param name="Code">What kind: one of <see cref="ImportProblemCodes"/>.</param>
/// <param name="Message">What is wrong, in English, for a reader. Not stable between versions.</param>
public sealed record ImportProblem(long? Row, string? Column, string Code, string Message)
{
    /// <summary>Where it is: <c>row 3, wte</c>, <c>row 3</c>, <c>wte</c> or <c>file</c>.</summary>
    public string Place => (Row, Column) switch
    {
        ({ } row, { } column) => FormattableString.Invariant($"row {row}, {column}"),
        ({ } row, null) => FormattableString.Invariant($"row {row}"),
        (null, { } column) => column,
        _ => "file",
    };

    internal static InvalidDocumentException Exception(ImmutableArray<ImportProblem> problems) =>
        new("file", [.. problems.Select(static problem => new Problem(problem.Place, problem.Code, problem.Message))]);

    /// <summary>Gives <c>row 3, wte: message</c>.</summary>
    public override string ToString() => $"{Place}: {Message}";
}
