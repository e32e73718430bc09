using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The part of a benefit that reaches one party.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="By">Who realises it.</param>
/// <param name="Share">How much of it; the shares of a benefit add up to exactly 100 %, so thirds are written 33.33, 33.33 and 33.34.</param>
public readonly record struct BenefitShare(Party By, Percentage Share)
{
    /// <summary>The part that reaches an organisation.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="percent">How much of the benefit, 0 to 100.</param>
    /// <exception cref="ArgumentException">The identifier is empty or the number is out of range.</exception>
    public static BenefitShare Of(OrganisationId organisation, decimal percent) => new(Party.Of(organisation), Percentage.Of(percent));
}
