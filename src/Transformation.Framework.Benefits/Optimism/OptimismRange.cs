namespace Transformation.Framework.Benefits;

/// <summary>The bounds between which estimates of one kind have proved too low.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OptimismRange
{
    /// <summary>States the bounds.</summary>
    /// <param name="lower">What is left to add when the risks have been dealt with.</param>
    /// <param name="upper">What to start from.</param>
    /// <exception cref="ArgumentException">The lower bound is above the upper.</exception>
    public OptimismRange(Uplift lower, Uplift upper)
    {
        Lower = lower;
        Upper = lower.CompareTo(upper) <= 0 ? upper : throw new ArgumentException($"The lower bound, {lower}, is above the upper, {upper}.", nameof(lower));
    }

    /// <summary>What is left to add when the risks have been dealt with.</summary>
    public Uplift Lower { get; }

    /// <summary>What to start from.</summary>
    public Uplift Upper { get; }

    /// <summary>Gives <c>4% to 51%</c>.</summary>
    public override string ToString() => $"{Lower} to {Upper}";
}
