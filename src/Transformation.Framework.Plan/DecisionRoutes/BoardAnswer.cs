using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What the board of one organisation answered to a shared proposal.</summary>
/// <remarks>
/// An answer stands until the same board's next one. An answer that was withdrawn leaves none: the one before it does not come back. Immutable; safe to share between threads.
/// </remarks>
public sealed record BoardAnswer
{
    /// <summary>Records an answer.</summary>
    /// <param name="organisation">Whose board.</param>
    /// <param name="on">The day it answered.</param>
    /// <param name="isSigned">True when it signed, false when it refused.</param>
    /// <param name="withdrawnOn">The day from which the answer no longer stands, not before <paramref name="on"/>; null while it does.</param>
    /// <param name="reason">Why, in particular of a refusal.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public BoardAnswer(OrganisationId organisation, LocalDate on, bool isSigned, LocalDate? withdrawnOn = null, string? reason = null)
    {
        Organisation = DistinctReferences.One(organisation, nameof(organisation));
        On = IsoDate.Check(on, nameof(on));
        IsSigned = isSigned;
        WithdrawnOn = IsoDate.Check(withdrawnOn, nameof(withdrawnOn)) is { } day && day < on
            ? throw new ArgumentException("It was withdrawn before it was given.", nameof(withdrawnOn))
            : withdrawnOn;
        Reason = DomainText.Optional(reason, nameof(reason));
    }

    /// <summary>Whose board answered.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>The day it answered.</summary>
    public LocalDate On { get; }

    /// <summary>True when it signed, false when it refused.</summary>
    public bool IsSigned { get; }

    /// <summary>The day from which the answer no longer stands; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>Why; null when not recorded.</summary>
    public string? Reason { get; }
}
