using System.Collections.Immutable;
using Transformation.Framework.Load;

namespace LoadExplorer;

/// <summary>A table that cannot be taken over, and everything that is wrong with it.</summary>
internal sealed record SpoiltFile(string Name, ImmutableArray<ImportProblem> Problems, long Rows, long Rejected)
{
    private const int MostShown = 20;

    internal static IEnumerable<SpoiltFile> Of(string path, ImmutableArray<ImportProblem> problems, long rows, long rejected) =>
        problems.IsEmpty ? [] : [new(Path.GetFileName(path), problems, rows, rejected)];

    /// <summary>A line of what and how many, then a line for each problem: where it is, and what it is.</summary>
    internal IEnumerable<string> Lines()
    {
        yield return FormattableString.Invariant(
            $"{Name} was not taken over, not even in part: {Count(Problems.Length, "problem")}{(Rejected > 0 ? $" in {Rejected:#,##0} of {Count(Rows, "row")}" : "")}.");
        var shown = Problems.Take(MostShown).ToList();
        var width = shown.Max(static problem => problem.Place.Length);
        foreach (var problem in shown)
        {
            yield return $"  {problem.Place.PadRight(width)}  {problem.Message}";
        }

        if (Problems.Length > MostShown)
        {
            yield return FormattableString.Invariant($"  and {Problems.Length - MostShown:#,##0} more");
        }
    }

    private static string Count(long number, string what) => FormattableString.Invariant($"{number:#,##0} {what}{(number == 1 ? "" : "s")}");
}
