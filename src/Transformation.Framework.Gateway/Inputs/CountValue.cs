namespace Transformation.Framework.Gateway;

/// <summary>How many of something there are.</summary>
public sealed record CountValue : GateValue
{
    /// <summary>The highest count that is accepted: a thousand million.</summary>
    public const int Most = 1_000_000_000;

    /// <summary>Says how many.</summary>
    /// <param name="count">From 0 to <see cref="Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public CountValue(int count)
        : base(InputKind.Count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Most);
        Count = count;
    }

    /// <summary>How many.</summary>
    public int Count { get; }
}
