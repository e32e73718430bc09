namespace Transformation.Framework.Gateway;

/// <summary>Compares a fact by size. Made by <see cref="Condition.Compare"/>.</summary>
/// <remarks>Unknown while the fact is missing. The input and the threshold are of one kind, which is checked when a rule set is made.</remarks>
public sealed record CompareCondition : InputCondition
{
    internal CompareCondition(string input, Comparison comparison, Threshold threshold)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        Comparison = Enum.IsDefined(comparison) ? comparison : throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "There is no such comparison.");
        Threshold = threshold;
    }

    /// <summary>How it is to compare.</summary>
    public Comparison Comparison { get; }

    /// <summary>With what.</summary>
    public Threshold Threshold { get; }
}
