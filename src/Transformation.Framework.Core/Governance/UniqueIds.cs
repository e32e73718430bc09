namespace Transformation.Framework.Core;

/// <summary>Reports identifiers that stand twice in a list.</summary>
internal static class UniqueIds
{
    /// <param name="ids">The identifiers, each with the path of the item that carries it.</param>
    /// <param name="problems">Where to report.</param>
    internal static void Check(IEnumerable<Placed<string>> ids, ProblemCollector problems)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var here in ids)
        {
            if (!first.TryAdd(here.Value, here.Path))
            {
                problems.Add(here.At("id"), ProblemCodes.DuplicateId, $"{here.Value} is already the identifier of {first[here.Value]}.");
            }
        }
    }
}
