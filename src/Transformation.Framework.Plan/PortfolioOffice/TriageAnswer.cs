using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What was answered to a criterion on a day. It stands until the next answer to the same criterion.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TriageAnswer
{
    /// <summary>Records an answer.</summary>
    /// <param name="criterion">The criterion; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="on">The day.</param>
    /// <param name="reply">The answer; unknown takes an earlier one back.</param>
    /// <param name="reason">Why, or on what evidence.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public TriageAnswer(string criterion, LocalDate on, TriageReply reply, string? reason = null)
    {
        Criterion = IdentifierText.Check(criterion, "a criterion identifier", nameof(criterion));
        On = IsoDate.Check(on, nameof(on));
        Reply = ItemLists.Defined(reply, nameof(reply));
        Reason = DomainText.Optional(reason, nameof(reason));
    }

    /// <summary>The identifier of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The answer.</summary>
    public TriageReply Reply { get; }

    /// <summary>Why; null when not recorded.</summary>
    public string? Reason { get; }
}
