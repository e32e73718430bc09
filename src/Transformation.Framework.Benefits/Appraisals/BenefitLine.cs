using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The numbers of a benefit that are the same in every year, worked out once.</summary>
internal sealed class BenefitLine
{
    private readonly Rebasing rebasing;

    internal BenefitLine(BenefitReference benefit, AppraisalSettings settings, Rebasing rebasing, decimal chainEffect)
    {
        this.rebasing = rebasing;
        Benefit = benefit;
        Profile = benefit.Node.Profile!;
        Value = Profile.Value!;
        Timing = Profile.Timing!;
        ChainEffect = chainEffect;
        EvidenceLeft = 1 - (settings.CorrectionOf(Value.Evidence)?.Benefits.Fraction ?? 0);
        Whole = Value.AnnualQuantity * Value.UnitValue.Pounds * Value.Additionality.Net * EvidenceLeft * chainEffect;
    }

    internal BenefitReference Benefit { get; }

    internal BenefitProfile Profile { get; }

    internal BenefitValue Value { get; }

    internal BenefitTiming Timing { get; }

    internal decimal ChainEffect { get; }

    internal decimal EvidenceLeft { get; }

    /// <summary>Pounds a year at full effect, of all parties, before rebasing.</summary>
    internal decimal Whole { get; }

    internal decimal RebasingIn(FinancialYear year) => rebasing.Factor(Value.UnitValue.Basis, year);

    internal ImmutableArray<AppraisalFactor> Factors(FinancialYear year, decimal persistence, decimal share)
    {
        var net = Value.Additionality;
        return
        [
            new(AppraisalFactorKind.AnnualQuantity, Value.AnnualQuantity),
            new(AppraisalFactorKind.UnitValue, Value.UnitValue.Pounds),
            new(AppraisalFactorKind.Rebasing, RebasingIn(year)),
            new(AppraisalFactorKind.Ramp, Timing.Ramp.PartIn(year - Timing.Start)),
            new(AppraisalFactorKind.Persistence, persistence),
            new(AppraisalFactorKind.Additional, Additionality.Left(net.Deadweight)),
            new(AppraisalFactorKind.NotDisplaced, Additionality.Left(net.Displacement)),
            new(AppraisalFactorKind.NotLeaked, Additionality.Left(net.Leakage)),
            new(AppraisalFactorKind.NotSubstituted, Additionality.Left(net.Substitution)),
            new(AppraisalFactorKind.Attribution, net.Attribution?.Part.Fraction ?? 1),
            new(AppraisalFactorKind.EvidenceCorrection, EvidenceLeft),
            new(AppraisalFactorKind.ChainEffect, ChainEffect),
            new(AppraisalFactorKind.Share, share),
        ];
    }
}
