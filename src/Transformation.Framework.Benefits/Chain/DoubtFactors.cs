namespace Transformation.Framework.Benefits;

/// <summary>The factors of a line that do not come from the chain.</summary>
internal static class DoubtFactors
{
    internal static IEnumerable<DoubtFactor> Of(ChainNode benefit)
    {
        if (benefit.Profile?.Value is not { } value)
        {
            yield break;
        }

        var net = value.Additionality;
        (DoubtFactorKind Kind, Adjustment? Stated)[] all =
        [
            (DoubtFactorKind.Deadweight, net.Deadweight),
            (DoubtFactorKind.Displacement, net.Displacement),
            (DoubtFactorKind.Leakage, net.Leakage),
            (DoubtFactorKind.Substitution, net.Substitution),
            (DoubtFactorKind.Attribution, net.Attribution),
        ];
        foreach (var (kind, stated) in all)
        {
            if (stated is not null)
            {
                yield return new(kind, stated.Covers, kind == DoubtFactorKind.Attribution ? stated.Part.Fraction : Additionality.Left(stated));
            }
        }

        if (value.Evidence is not null)
        {
            yield return new(DoubtFactorKind.EvidenceCorrection, Doubt.WeakEvidence, null);
        }
    }

    internal static IEnumerable<DoubtFactor> Of(CostLine cost)
    {
        if (cost.Optimism is { } optimism)
        {
            yield return new(DoubtFactorKind.OptimismBias, Doubt.OptimisticEstimate, 1 + optimism.Residual.Fraction);
        }

        if (cost.Evidence is not null)
        {
            yield return new(DoubtFactorKind.EvidenceCorrection, Doubt.WeakEvidence, null);
        }
    }
}
