namespace Transformation.Framework.Load;

/// <summary>An impact that nobody has estimated. Load that includes one is a lower bound.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record UnestimatedImpact : ImpactSize
{
    private UnestimatedImpact()
    {
    }

    internal static UnestimatedImpact Instance { get; } = new();
}
