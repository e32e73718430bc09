using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Finds what stands twice among the records of a plan, also among those of a document that could not otherwise be read.</summary>
internal static class LoadPlanRepeats
{
    /// <summary>Reports identifiers that stand twice; null stands for one that could not be read.</summary>
    internal static void FindIds(string property, IEnumerable<string?> ids, ProblemCollector problems)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, id) in ids.Index())
        {
            if (id is not null && !first.TryAdd(id, i))
            {
                problems.Add(PathOf(property, i) + ".id", ProblemCodes.DuplicateId, $"'{id}' is the identifier of {PathOf(property, first[id])} already.");
            }
        }
    }

    /// <summary>Reports capacities that are stated twice from the same day; null stands for a line that could not be read.</summary>
    internal static void FindDays(IEnumerable<CapacityKey?> lines, ProblemCollector problems)
    {
        var first = new Dictionary<CapacityKey, int>();
        foreach (var (i, key) in lines.Index())
        {
            if (key is { } line && !first.TryAdd(line, i))
            {
                var whose = line.Team is null ? $"{line.Organisation}" : $"{line.Organisation}, team '{line.Team}',";
                problems.Add(
                    PathOf("capacity", i) + ".from",
                    ProblemCodes.Contradiction,
                    FormattableString.Invariant($"{PathOf("capacity", first[line])} states the capacity of {whose} from {line.From:uuuu-MM-dd} already."));
            }
        }
    }

    private static string PathOf(string property, int index) => FormattableString.Invariant($"$.{property}[{index}]");
}
