using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>When and how a request left the portfolio office.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OfficeEnding
{
    /// <summary>Records an ending.</summary>
    /// <param name="kind">How.</param>
    /// <param name="on">The day from which it is no longer with the office.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public OfficeEnding(OfficeEndingKind kind, LocalDate on, string? reason = null)
    {
        Kind = ItemLists.Defined(kind, nameof(kind));
        On = IsoDate.Check(on, nameof(on));
        Reason = DomainText.Optional(reason, nameof(reason));
    }

    /// <summary>How.</summary>
    public OfficeEndingKind Kind { get; }

    /// <summary>The day from which it is no longer with the office.</summary>
    public LocalDate On { get; }

    /// <summary>Why; null when not recorded.</summary>
    public string? Reason { get; }
}
