using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What a site decided about an innovation, and why.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AdoptionDecision
{
    /// <summary>Records a decision.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="on">The day; it holds from that day. At most one decision of a site falls on a day.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public AdoptionDecision(AdoptionDecisionKind decision, LocalDate on, string reason)
    {
        Decision = Enum.IsDefined(decision) ? decision : throw new ArgumentOutOfRangeException(nameof(decision));
        On = IsoDate.Check(on, nameof(on));
        Reason = DomainText.Required(reason, nameof(reason));
    }

    /// <summary>What was decided.</summary>
    public AdoptionDecisionKind Decision { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }
}
