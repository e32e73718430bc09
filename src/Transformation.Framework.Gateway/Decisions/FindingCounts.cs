using System.Runtime.CompilerServices;

namespace Transformation.Framework.Gateway;

/// <summary>How many findings of each severity and outcome there are: what a decision table decides on.</summary>
/// <remarks>
/// The default value counts nothing. It holds 15 numbers: pass it by reference where speed matters. Immutable, compared by value; safe to share between threads.
/// </remarks>
public readonly struct FindingCounts : IEquatable<FindingCounts>
{
    internal const int Severities = 3;
    internal const int Outcomes = 5;
    internal const int Pairs = Severities * Outcomes;

    private readonly Cells cells;

    internal FindingCounts(in Cells cells) => this.cells = cells;

    /// <summary>How many findings of a severity and outcome there are.</summary>
    /// <param name="severity">The severity.</param>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity or outcome.</exception>
    public int this[RuleSeverity severity, FindingOutcome outcome] => cells[PairOf(severity, outcome)];

    /// <summary>Whether two values count the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(in FindingCounts left, in FindingCounts right) => ((ReadOnlySpan<int>)left.cells).SequenceEqual(right.cells);

    /// <summary>Whether two values count differently.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(in FindingCounts left, in FindingCounts right) => !(left == right);

    /// <summary>These counts and some more.</summary>
    /// <param name="severity">The severity of what is added.</param>
    /// <param name="outcome">The outcome of what is added.</param>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity or outcome, or the count is negative.</exception>
    /// <exception cref="OverflowException">A count passes 2,147,483,647.</exception>
    public FindingCounts Plus(RuleSeverity severity, FindingOutcome outcome, int count = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var sum = cells;
        sum[PairOf(severity, outcome)] += count;
        return new(sum);
    }

    /// <inheritdoc />
    public bool Equals(FindingCounts other) => this == other;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FindingCounts other && this == other;

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var count in (ReadOnlySpan<int>)cells)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gives what was counted in words: "1 mandatory rule is not met, 2 advisory rules are met".</summary>
    public override string ToString() => DecisionText.Of(this);

    /// <summary>Where a pair stands: severity by severity, within each by outcome.</summary>
    internal static int PairOf(RuleSeverity severity, FindingOutcome outcome)
    {
        // The enumerations begin at 1; as unsigned, what lies below the first is as far out as what lies above the last.
        var (row, column) = unchecked(((uint)severity - 1, (uint)outcome - 1));
        if (row >= Severities)
        {
            ThrowNoSuch(nameof(severity), severity);
        }

        if (column >= Outcomes)
        {
            ThrowNoSuch(nameof(outcome), outcome);
        }

        return unchecked((int)((row * Outcomes) + column));
    }

    /// <summary>The pair that stands at a place: the inverse of <see cref="PairOf"/>.</summary>
    internal static (RuleSeverity Severity, FindingOutcome Outcome) PairAt(int pair) =>
        ((RuleSeverity)((pair / Outcomes) + 1), (FindingOutcome)((pair % Outcomes) + 1));

    internal int At(int pair) => cells[pair];

    private static void ThrowNoSuch<T>(string parameter, T value)
        where T : struct, Enum =>
        throw new ArgumentOutOfRangeException(parameter, value, $"There is no such {parameter}.");

    /// <summary>The counts in a row, each at its <see cref="PairOf"/>.</summary>
    [InlineArray(Pairs)]
    internal struct Cells
    {
        private int first;
    }
}
