using System.Collections.Frozen;

namespace Transformation.Framework.Load.Arrow;

/// <summary>A column that a file has.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="TypeName">Its type as the format calls it, for messages.</param>
internal readonly record struct FileColumn(string Name, ColumnKind Kind, string TypeName)
{
    private static readonly FrozenDictionary<string, ColumnKind> Wanted = new Dictionary<string, ColumnKind>
    {
        ["from"] = ColumnKind.Date,
        ["to"] = ColumnKind.Date,
        ["wte"] = ColumnKind.Number,
        ["people"] = ColumnKind.Number,
        ["least_days_a_month"] = ColumnKind.Number,
        ["most_days_a_month"] = ColumnKind.Number,
        ["available"] = ColumnKind.Number,
        ["synthetic"] = ColumnKind.Flag,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The problem of a column of a type that its values cannot have; null if there is none. Text serves for everything.</summary>
    internal ImportProblem? Problem()
    {
        var wanted = Wanted.GetValueOrDefault(Name, ColumnKind.Text);
        return Kind is ColumnKind.Text or ColumnKind.Nothing || Kind == wanted
            ? null
            : new(null, Name, ImportProblemCodes.WrongType, $"The column is of the type {TypeName}; it takes {Words(wanted)}.");
    }

    private static string Words(ColumnKind kind) => kind switch
    {
        ColumnKind.Date => "dates, or text such as 2026-04-01",
        ColumnKind.Number => "decimals, integers or binary fractions, or text such as 0.4",
        ColumnKind.Flag => "true and false",
        _ => "text",
    };
}
