using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Two printed figures that ought to be the same.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record FundingCrossReference
{
    /// <summary>Says that two figures ought to be the same.</summary>
    /// <param name="title">Why they ought to be.</param>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or both are the same cell.</exception>
    public FundingCrossReference(string title, FundingCellReference left, FundingCellReference right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Title = DomainText.Required(title, nameof(title));
        Left = left;
        Right = left != right ? right : throw new ArgumentException("A figure is always the same as itself.", nameof(right));
    }

    /// <summary>Why they ought to be the same.</summary>
    public string Title { get; }

    /// <summary>The one figure.</summary>
    public FundingCellReference Left { get; }

    /// <summary>The other figure.</summary>
    public FundingCellReference Right { get; }
}
