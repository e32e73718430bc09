using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What of a benefit is really added by the initiative.</summary>
/// <remarks>
/// <para><c>net = (1 − deadweight) × (1 − displacement) × (1 − leakage) × (1 − substitution) × attribution</c>. Source of the form: the additionality table of
/// the econstack data set, which cites the Additionality Guide (4th edition), joined with the social-return module of the open-source health-economics
/// library 0.1.1; the guide itself has not been read. No official default of any of the five is known to this library, so there is none: one that is not
/// stated takes nothing off, and the appraisal lists the benefit as such.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed record Additionality
{
    /// <summary>Nothing is stated, so nothing is taken off.</summary>
    public static Additionality None { get; } = new();

    /// <summary>What would have come about anyway; null when not stated.</summary>
    public Adjustment? Deadweight { get; init; }

    /// <summary>What is only moved from somewhere else; null when not stated.</summary>
    public Adjustment? Displacement { get; init; }

    /// <summary>What reaches people outside the group it is meant for; null when not stated.</summary>
    public Adjustment? Leakage { get; init; }

    /// <summary>What only replaces a similar activity; null when not stated.</summary>
    public Adjustment? Substitution { get; init; }

    /// <summary>What is due to this initiative rather than to others (what is left, not what is taken off); null when not stated.</summary>
    public Adjustment? Attribution { get; init; }

    /// <summary>What is left of the gross benefit: 1 when nothing is stated.</summary>
    public decimal Net => Left(Deadweight) * Left(Displacement) * Left(Leakage) * Left(Substitution) * (Attribution?.Part.Fraction ?? 1);

    /// <summary>States some of the five, each for the doubt it usually covers.</summary>
    /// <param name="deadweight">Per cent that would have come about anyway.</param>
    /// <param name="displacement">Per cent that is only moved from somewhere else.</param>
    /// <param name="leakage">Per cent that reaches people outside the group it is meant for.</param>
    /// <param name="substitution">Per cent that only replaces a similar activity.</param>
    /// <param name="attribution">Per cent that is due to this initiative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not 0 to 100.</exception>
    public static Additionality Of(
        decimal? deadweight = null, decimal? displacement = null, decimal? leakage = null, decimal? substitution = null, decimal? attribution = null) => new()
        {
            Deadweight = Stated(deadweight, Doubt.WouldHappenAnyway),
            Displacement = Stated(displacement, Doubt.MovedFromElsewhere),
            Leakage = Stated(leakage, Doubt.LeaksAway),
            Substitution = Stated(substitution, Doubt.Substituted),
            Attribution = Stated(attribution, Doubt.DueToOthers),
        };

    /// <summary>What an adjustment that takes something off leaves: the whole when it is not stated.</summary>
    internal static decimal Left(Adjustment? takenOff) => 1 - (takenOff?.Part.Fraction ?? 0);

    private static Adjustment? Stated(decimal? percent, Doubt covers) => percent is { } part ? new(Percentage.Of(part), covers) : null;
}
