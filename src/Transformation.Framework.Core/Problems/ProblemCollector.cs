using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>Collects the problems of one document, in the order they are found, up to a limit.</summary>
/// <remarks>
/// Past <see cref="Limit"/> problems are counted but not kept, so that a hostile document costs bounded memory.
/// Not thread-safe.
/// </remarks>
public sealed class ProblemCollector
{
    /// <summary>How many problems are kept unless the constructor is told otherwise: 1,000.</summary>
    public const int DefaultLimit = 1000;

    private readonly List<Problem> problems = [];
    private long found;

    /// <summary>Creates an empty collector.</summary>
    /// <param name="limit">How many problems to keep; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
    public ProblemCollector(int limit = DefaultLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        Limit = limit;
    }

    /// <summary>How many problems are kept.</summary>
    public int Limit { get; }

    /// <summary>How many problems were found, kept or not.</summary>
    public long Count => found;

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => found == 0;

    /// <summary>Records one problem.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="code">One of <see cref="ProblemCodes"/>.</param>
    /// <param name="message">What is wrong, for a reader.</param>
    public void Add(string path, string code, string message) => Add(new Problem(path, code, message));

    /// <summary>Records one problem.</summary>
    /// <param name="problem">The problem.</param>
    public void Add(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        found++;
        if (problems.Count < Limit)
        {
            problems.Add(problem);
        }
    }

    /// <summary>Records that there is one more, without its words, if no more are kept; so that nobody need write what nobody will read.</summary>
    internal bool TryPassOver()
    {
        if (problems.Count < Limit)
        {
            return false;
        }

        found++;
        return true;
    }

    /// <summary>The problems kept so far, with a closing entry of code <see cref="ProblemCodes.TooMany"/> if some were not.</summary>
    public ImmutableArray<Problem> ToImmutable()
    {
        var kept = problems.ToImmutableArray();
        var more = found - kept.Length;
        return more == 0
            ? kept
            : kept.Add(new Problem("$", ProblemCodes.TooMany, more == 1
                ? "1 more problem is not listed."
                : FormattableString.Invariant($"{more} more problems are not listed.")));
    }
}
