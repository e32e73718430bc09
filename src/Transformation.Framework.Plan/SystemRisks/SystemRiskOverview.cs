using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The open risks of a system on a day, across its organisations.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SystemRiskOverview
{
    private SystemRiskOverview(SystemRiskRegister register, LocalDate asOf)
    {
        AsOf = asOf;
        Risks =
        [
            .. register.Risks
                .Where(r => r.IsOpenOn(asOf))
                .Select(r => new RiskStanding(r, register, asOf))
                .OrderByDescending(static r => r.Score ?? 0)
                .ThenBy(static r => r.Risk.Id, StringComparer.Ordinal),
        ];
        Organisations =
        [
            .. Risks
                .SelectMany(static r => r.Mitigations.SelectMany(static m => m.Organisations).Concat(r.Risk.Affected).Append(r.Risk.Owner))
                .Distinct()
                .Order()
                .Select(o => new OrganisationRisks(o, Risks)),
        ];
        Contingency = new(Risks);
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Every open risk: the highest score first, those with an unknown score last, then by identifier.</summary>
    public ImmutableArray<RiskStanding> Risks { get; }

    /// <summary>Every organisation that owns, is affected by or does something about an open risk, by identifier.</summary>
    public ImmutableArray<OrganisationRisks> Organisations { get; }

    /// <summary>What the appetite would have held in reserve.</summary>
    public RiskContingency Contingency { get; }

    /// <summary>The risks about which nothing has been agreed, in the order of <see cref="Risks"/>.</summary>
    public IEnumerable<RiskStanding> Unmitigated => Risks.Where(static r => r.Mitigations.IsEmpty);

    /// <summary>The risks that are to go further up, in the order of <see cref="Risks"/>.</summary>
    public IEnumerable<RiskStanding> EscalationsDue => Risks.Where(static r => r.IsEscalationDue);

    /// <summary>Looks at a register on a day. Records dated after it do not exist yet.</summary>
    /// <remarks>Time grows with the number of risks times the number of organisations.</remarks>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static SystemRiskOverview Of(SystemRiskRegister register, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        return new(register, IsoDate.Check(asOf, nameof(asOf)));
    }

    /// <summary>How many open risks are at a level.</summary>
    /// <param name="level">The level; <see cref="RiskLevel.Unknown"/> counts those that are not rated in full.</param>
    public int Count(RiskLevel level) => Risks.Count(r => r.Level == level);
}
