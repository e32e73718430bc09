using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Reads the codes of a column once each: a file names few organisations in many rows.</summary>
/// <typeparam name="TId">The identifier that a code is read as.</typeparam>
internal sealed class KnownCodes<TId>(IReadOnlySet<TId>? known, string what, string form)
    where TId : struct, IParsable<TId>
{
    // Enough for any system; a file in which every row names another one is not remembered beyond it.
    private const int MostRemembered = 100_000;

    private readonly Dictionary<string, TId> remembered = new(StringComparer.Ordinal);

    /// <summary>The identifier of a column; null when there is none, it is no identifier or nobody knows it, which is noted.</summary>
    internal TId? Read(in RowReader row, int column)
    {
        if (row.Text(column, required: true) is not { } text)
        {
            return null;
        }

        if (remembered.TryGetValue(text, out var id))
        {
            return id;
        }

        if (!TId.TryParse(text, null, out id))
        {
            row.Add(column, ImportProblemCodes.InvalidValue, $"'{Excerpt.Of(text)}' is not {what}: {form}.");
            return null;
        }

        if (known is not null && !known.Contains(id))
        {
            row.Add(column, ImportProblemCodes.UnknownReference, $"'{Excerpt.Of(text)}' is not one of those known here.");
            return null;
        }

        if (remembered.Count < MostRemembered)
        {
            remembered.Add(text, id);
        }

        return id;
    }
}
