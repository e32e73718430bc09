using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A decision that a rule need not be met for a while.</summary>
/// <remarks>
/// A waiver never hides: the rule is judged all the same and its underlying outcome is shown. It has an end, and after it the underlying outcome counts again. Compared by
/// value. Immutable; safe to share between threads.
/// </remarks>
public sealed record Waiver
{
    /// <summary>Records it.</summary>
    /// <param name="rule">The rule that is waived.</param>
    /// <param name="reason">Why.</param>
    /// <param name="approvedBy">The role that approved it; never a person's name.</param>
    /// <param name="approved">The first day on which it holds.</param>
    /// <param name="expires">The last day on which it holds.</param>
    /// <param name="provenance">Where the record comes from, if recorded.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted, or it ends before it begins; the parameter is named.</exception>
    public Waiver(string rule, string reason, string approvedBy, LocalDate approved, LocalDate expires, Provenance? provenance = null)
    {
        Rule = IdentifierText.Check(rule, "a rule identifier", nameof(rule));
        Reason = DomainText.Required(reason, nameof(reason));
        ApprovedBy = DomainText.Required(approvedBy, nameof(approvedBy));
        Approved = approved;
        Expires = expires >= approved ? expires : throw new ArgumentException("The waiver ends before it begins.", nameof(expires));
        Provenance = provenance;
    }

    /// <summary>The rule that is waived.</summary>
    public string Rule { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>The role that approved it.</summary>
    public string ApprovedBy { get; }

    /// <summary>The first day on which it holds; an assessment as at an earlier date does not see it.</summary>
    public LocalDate Approved { get; }

    /// <summary>The last day on which it holds.</summary>
    public LocalDate Expires { get; }

    /// <summary>Where the record comes from, if recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Whether it holds on a date. The one place where this is decided.</summary>
    /// <param name="date">The date; the first and the last day count.</param>
    public bool IsInForceOn(LocalDate date) => date >= Approved && date <= Expires;

    /// <summary>Whether it held once and no longer does: it is shown, and changes nothing.</summary>
    /// <param name="date">The date.</param>
    public bool HasExpiredBy(LocalDate date) => date > Expires;
}
