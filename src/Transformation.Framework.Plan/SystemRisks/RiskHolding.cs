using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>From when a governance body watches over a risk: the first to hold it, or one it was escalated (or handed back) to.</summary>
/// <remarks>It holds the risk until the next holding begins. Immutable; safe to share between threads.</remarks>
public sealed record RiskHolding
{
    /// <summary>Records who holds a risk.</summary>
    /// <param name="body">The body.</param>
    /// <param name="from">The first day.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public RiskHolding(GovernanceBodyId body, LocalDate from)
    {
        Body = DistinctReferences.One(body, nameof(body));
        From = IsoDate.Check(from, nameof(from));
    }

    /// <summary>The body.</summary>
    public GovernanceBodyId Body { get; }

    /// <summary>The first day on which it holds the risk.</summary>
    public LocalDate From { get; }
}
