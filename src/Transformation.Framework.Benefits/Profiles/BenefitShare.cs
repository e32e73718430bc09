using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The part of a benefit that reaches one party.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="By">Who realises it.</param>
/// <param name="Share">How much of it; the shares of a benefit add up to exactly 100 %, so thirds are written 33.33, 33.33 and 33.34.</param>
/// <param name="Kind">Fiscal, economic or social; null for what the class implies: fiscal for cash and capacity, social for societal benefits.</param>
/// <param name="IsTransfer">
/// Whether it only moves money from one purse to another, as taxes and social security do: it counts in its party's cash, but makes nobody better off on the
/// whole, so public value leaves it out.
/// </param>
public readonly record struct BenefitShare(Party By, Percentage Share, ValueKind? Kind = null, bool IsTransfer = false)
{
    /// <summary>The part that reaches an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="percent">How much of the benefit, 0 to 100.</param>
    /// <exception cref="ArgumentException">The identifier is empty or the number is out of range.</exception>
    public static BenefitShare Of(OrganisationId organisation, decimal percent) => new(Party.Of(organisation), Percentage.Of(percent));
}
