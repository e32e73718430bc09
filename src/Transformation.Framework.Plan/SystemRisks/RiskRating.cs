using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How likely a risk was held to be on a day, and how grave, by <see cref="RiskMatrix2008"/>.</summary>
/// <remarks>
/// A rating stands until the next one. Either part may be unknown; then so is the score, also when an earlier rating was known: the earlier one does not come back.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed record RiskRating
{
    /// <summary>Records a rating.</summary>
    /// <param name="on">The day on which it was given.</param>
    /// <param name="likelihood">1 to 5; null when unknown.</param>
    /// <param name="impact">1 to 5; null when unknown.</param>
    /// <param name="reason">Why it was rated so.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public RiskRating(LocalDate on, int? likelihood, int? impact, string? reason = null)
    {
        On = IsoDate.Check(on, nameof(on));
        Likelihood = likelihood is { } l ? RiskMatrix2008.Check(l, nameof(likelihood)) : null;
        Impact = impact is { } i ? RiskMatrix2008.Check(i, nameof(impact)) : null;
        Reason = DomainText.Optional(reason, nameof(reason));
    }

    /// <summary>The day on which it was given.</summary>
    public LocalDate On { get; }

    /// <summary>1 (rare) to 5 (almost certain); null when unknown.</summary>
    public int? Likelihood { get; }

    /// <summary>1 (negligible) to 5 (catastrophic); null when unknown.</summary>
    public int? Impact { get; }

    /// <summary>Why it was rated so; null when not recorded.</summary>
    public string? Reason { get; }

    /// <summary>Likelihood times impact; null when either is unknown.</summary>
    public int? Score => Likelihood is { } likelihood && Impact is { } impact ? RiskMatrix2008.Score(likelihood, impact) : null;

    /// <summary>The level of the score.</summary>
    public RiskLevel Level => RiskMatrix2008.LevelOf(Score);
}
