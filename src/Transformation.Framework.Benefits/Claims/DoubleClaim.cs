using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>One measure that several initiatives claim for themselves.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class DoubleClaim
{
    internal DoubleClaim(ImmutableArray<BenefitClaim> claims)
    {
        Claims = claims;
        var first = MeasureClaim.Of(claims[0].Benefit.Profile!);
        IsCertain = claims.All(c => MeasureClaim.Of(c.Benefit.Profile!) == first && c.Timing is not null);
    }

    /// <summary>The name of the measure, as the first of the claims gives it.</summary>
    public string Measure => Claims[0].Measure.Name;

    /// <summary>The claims, by initiative and benefit: of two or more initiatives, each meeting at least one of the others.</summary>
    public ImmutableArray<BenefitClaim> Claims { get; }

    /// <summary>
    /// Whether all of them claim exactly the same people and part, in years that are known. Otherwise one claims the whole of what another claims a part of, or did not say
    /// which people or years: to be settled by asking.
    /// </summary>
    public bool IsCertain { get; }

    /// <summary>Gives the measure and who claims it, for a reader.</summary>
    public override string ToString() =>
        $"\"{Measure}\" is claimed by {string.Join(" and ", Claims.Select(static c => $"{c.Initiative} ({c.Benefit.Id})"))}";
}
