using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>The re-forecast of one benefit.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Benefit">The benefit.</param>
/// <param name="CarriedRate">The rate carried on; not below zero.</param>
/// <param name="Years">Year by year.</param>
public sealed record ReforecastLine(BenefitReference Benefit, decimal CarriedRate, ImmutableArray<ReforecastYear> Years)
{
    /// <summary>What was planned over the benefit's whole life.</summary>
    public decimal Planned => Years.Sum(static y => y.Planned);

    /// <summary>What is now expected over it.</summary>
    public decimal Expected => Years.Sum(static y => y.Expected);

    /// <summary>What the planned quantity is to be multiplied by: expected over planned.</summary>
    public decimal Scale => Expected / Planned;
}
