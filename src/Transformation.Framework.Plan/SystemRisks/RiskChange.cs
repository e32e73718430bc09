using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>What became of one risk between two days.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RiskChange
{
    private RiskChange(SystemRisk risk, RiskStanding? before, RiskStanding? after)
    {
        Risk = risk;
        Before = before;
        After = after;
        Kind = KindOf(before, after);
    }

    /// <summary>The risk.</summary>
    public SystemRisk Risk { get; }

    /// <summary>How it stood on the first day; null when it was not open.</summary>
    public RiskStanding? Before { get; }

    /// <summary>How it stood on the second day; null when it was not open.</summary>
    public RiskStanding? After { get; }

    /// <summary>What became of it.</summary>
    public RiskChangeKind Kind { get; }

    /// <summary>Whether another body holds it.</summary>
    public bool HasMoved => Before is not null && After is not null && Before.Holding.Body != After.Holding.Body;

    /// <summary>Compares two days, risk by risk, by identifier; risks that were open on neither are left out, also those that came and went in between.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day, of the ISO calendar.</param>
    /// <param name="to">The second day, of the ISO calendar, not before the first.</param>
    /// <exception cref="ArgumentException">A day is of another calendar, or they are the wrong way round.</exception>
    public static ImmutableArray<RiskChange> Between(SystemRiskRegister register, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(register);
        IsoDate.Check(from, nameof(from));
        if (IsoDate.Check(to, nameof(to)) < from)
        {
            throw new ArgumentException("The second day is before the first.", nameof(to));
        }

        return
        [
            .. register.Risks
                .Where(r => r.IsOpenOn(from) || r.IsOpenOn(to))
                .OrderBy(static r => r.Id, StringComparer.Ordinal)
                .Select(r => new RiskChange(r, On(r, register, from), On(r, register, to))),
        ];
    }

    private static RiskStanding? On(SystemRisk risk, SystemRiskRegister register, LocalDate day) =>
        risk.IsOpenOn(day) ? new(risk, register, day) : null;

    private static RiskChangeKind KindOf(RiskStanding? before, RiskStanding? after) => (before, after) switch
    {
        (null, _) => RiskChangeKind.Raised,
        (_, null) => RiskChangeKind.Closed,
        _ => (before.Score, after.Score) switch
        {
            (null, null) => RiskChangeKind.StillUnknown,
            (null, _) => RiskChangeKind.NowKnown,
            (_, null) => RiskChangeKind.NoLongerKnown,
            var (was, now) => now > was ? RiskChangeKind.Worse : now < was ? RiskChangeKind.Better : RiskChangeKind.Same,
        },
    };
}
