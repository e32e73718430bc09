using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>A document or a set of values cannot be accepted; every problem found is listed.</summary>
public sealed class InvalidDocumentException : TransformationFrameworkException
{
    /// <summary>Creates the exception from what is wrong.</summary>
    /// <param name="what">What was being read or built, for example <c>portfolio</c>.</param>
    /// <param name="problems">Every problem, at least one.</param>
    /// <exception cref="ArgumentException"><paramref name="problems"/> is empty.</exception>
    public InvalidDocumentException(string what, ImmutableArray<Problem> problems)
        : base(Describe(what, problems)) => Problems = problems;

    /// <summary>Every problem, in the order found.</summary>
    public ImmutableArray<Problem> Problems { get; }

    private static string Describe(string what, ImmutableArray<Problem> problems)
    {
        if (problems.IsDefaultOrEmpty)
        {
            throw new ArgumentException("An invalid document has at least one problem.", nameof(problems));
        }

        var count = problems.Length == 1 ? "one problem" : FormattableString.Invariant($"{problems.Length} problems");
        return $"The {what} has {count}:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}";
    }
}
