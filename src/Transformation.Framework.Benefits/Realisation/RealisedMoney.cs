using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What quantities planned and measured come to in pounds of one year, not discounted.</summary>
/// <remarks>
/// <c>quantity × unit value × net additionality</c>. Of what takes value off, only what is about the world stays in (deadweight, displacement, leakage, substitution,
/// attribution); likelihoods and evidence corrections, which are about not knowing yet, do not: what was measured is known. Rounded to 1e-10 of a pound.
/// Immutable; safe to share between threads.
/// </remarks>
/// <param name="PlannedToDate">What is planned up to the day of the report.</param>
/// <param name="PlannedMeasured">What is planned for the days measured.</param>
/// <param name="Measured">What was measured of it.</param>
public sealed record RealisedMoney(Money PlannedToDate, Money PlannedMeasured, Money Measured)
{
    /// <summary>Measured less planned for the same days.</summary>
    public Money Difference => Measured - PlannedMeasured;

    internal RealisedMoney Plus(RealisedMoney other) =>
        new(PlannedToDate + other.PlannedToDate, PlannedMeasured + other.PlannedMeasured, Measured + other.Measured);
}
