namespace Transformation.Framework.Plan;

/// <summary>The five-by-five matrix by which the NHS rates risks: likelihood times impact.</summary>
/// <remarks>Source: National Patient Safety Agency, <em>A risk matrix for risk managers</em>, January 2008, table 3. Pure functions.</remarks>
public static class RiskMatrix2008
{
    /// <summary>The lowest likelihood and impact.</summary>
    public const int Least = 1;

    /// <summary>The highest likelihood and impact.</summary>
    public const int Most = 5;

    /// <summary>Likelihood times impact, 1 to 25.</summary>
    /// <param name="likelihood">1 (rare) to 5 (almost certain).</param>
    /// <param name="impact">1 (negligible) to 5 (catastrophic).</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static int Score(int likelihood, int impact) => Check(likelihood, nameof(likelihood)) * Check(impact, nameof(impact));

    /// <summary>The level of a score: 1 to 3 low, 4 to 6 moderate, 8 to 12 high, 15 to 25 extreme.</summary>
    /// <param name="score">A product of two numbers from 1 to 5; null gives <see cref="RiskLevel.Unknown"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No likelihood and impact give this score.</exception>
    public static RiskLevel LevelOf(int? score) => score switch
    {
        null => RiskLevel.Unknown,
        >= 1 and <= 3 => RiskLevel.Low,
        >= 4 and <= 6 => RiskLevel.Moderate,
        8 or 9 or 10 or 12 => RiskLevel.High,
        15 or 16 or 20 or 25 => RiskLevel.Extreme,
        _ => throw new ArgumentOutOfRangeException(nameof(score)),
    };

    internal static int Check(int grade, string parameter) => grade is >= Least and <= Most
        ? grade
        : throw new ArgumentOutOfRangeException(parameter, FormattableString.Invariant($"It is {Least} to {Most}."));
}
