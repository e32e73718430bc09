using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One risk behind an optimism adjustment, and how far it has been dealt with.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record OptimismMitigation
{
    /// <summary>States a risk.</summary>
    /// <param name="risk">What may go wrong: <c>inadequacy of the business case</c>.</param>
    /// <param name="contribution">How much of the upper bound it accounts for.</param>
    /// <param name="mitigated">How far it has been dealt with: 100 % takes its whole contribution off.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public OptimismMitigation(string risk, Percentage contribution, Percentage mitigated)
    {
        Risk = DomainText.Required(risk, nameof(risk));
        Contribution = contribution;
        Mitigated = mitigated;
    }

    /// <summary>What may go wrong.</summary>
    public string Risk { get; }

    /// <summary>How much of the upper bound it accounts for.</summary>
    public Percentage Contribution { get; }

    /// <summary>How far it has been dealt with.</summary>
    public Percentage Mitigated { get; }

    /// <summary>How much of the upper bound is dealt with because of it: contribution × mitigated.</summary>
    public Percentage Managed => Percentage.Of(Contribution.Value * Mitigated.Fraction);
}
