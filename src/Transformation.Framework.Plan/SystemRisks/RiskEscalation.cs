using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Works out which grounds for escalation hold, and since when.</summary>
internal static class RiskEscalation
{
    internal static AppetitePosition PositionOf(RiskRating? rating, RiskAppetite? appetite) =>
        rating?.Score is { } score && appetite is not null
            ? score > appetite.HighestAcceptable ? AppetitePosition.Over : AppetitePosition.Within
            : AppetitePosition.Unknown;

    internal static ImmutableArray<EscalationReason> Reasons(SystemRisk risk, RiskAppetite? appetite, RiskEscalationRule rule, LocalDate asOf)
    {
        ImmutableArray<RiskRating> newestFirst = [.. risk.Ratings.Where(r => r.On <= asOf).OrderByDescending(static r => r.On)];
        var reasons = ImmutableArray.CreateBuilder<EscalationReason>();
        if (rule.OverAppetite && newestFirst.TakeWhile(r => PositionOf(r, appetite) == AppetitePosition.Over).LastOrDefault() is { } firstOver)
        {
            reasons.Add(new(EscalationGround.OverAppetite, firstOver.On));
        }

        // A rating that is not known in full breaks the row: whether it rose is then unknown too.
        if (rule.RisesInARow is { } rises && newestFirst.Zip(newestFirst.Skip(1)).TakeWhile(static t => t.First.Score > t.Second.Score).Count() >= rises)
        {
            reasons.Add(new(EscalationGround.Rising, newestFirst[0].On));
        }

        if (rule.MitigationOverdue)
        {
            reasons.AddRange(risk.Mitigations
                .Where(m => m.IsOverdueOn(asOf))
                .OrderBy(static m => m.Id, StringComparer.Ordinal)
                .Select(static m => new EscalationReason(EscalationGround.MitigationOverdue, LocalDate.Max(m.AgreedOn, m.Due!.Value.PlusDays(1)), m)));
        }

        return reasons.DrainToImmutable();
    }
}
