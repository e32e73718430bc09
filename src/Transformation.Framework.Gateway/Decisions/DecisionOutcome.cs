namespace Transformation.Framework.Gateway;

/// <summary>What a decision table says of some counts, and the row that says it.</summary>
/// <remarks>Immutable; safe to share between threads. A table makes one for each of its rows, once; deciding allocates nothing.</remarks>
public sealed class DecisionOutcome
{
    internal DecisionOutcome(int rowIndex, DecisionRow row, ConfidenceRating? confidence)
    {
        RowIndex = rowIndex;
        Row = row;
        Confidence = confidence;
    }

    /// <summary>What is recommended.</summary>
    public Recommendation Recommendation => Row.Recommendation;

    /// <summary>The delivery confidence, with the scale it stands on; null when the row gives no rating.</summary>
    public ConfidenceRating? Confidence { get; }

    /// <summary>The row that decided.</summary>
    public DecisionRow Row { get; }

    /// <summary>Where the row stands in its table, from 0.</summary>
    public int RowIndex { get; }
}
