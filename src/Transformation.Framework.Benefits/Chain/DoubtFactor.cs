using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>One number that changes a benefit or a cost because of a doubt.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class DoubtFactor
{
    internal DoubtFactor(DoubtFactorKind kind, Doubt covers, decimal? multiplier, ImmutableArray<ChainLink> links = default)
    {
        Kind = kind;
        Covers = covers;
        Multiplier = multiplier;
        Links = links.IsDefault ? [] : links;
    }

    /// <summary>What it is.</summary>
    public DoubtFactorKind Kind { get; }

    /// <summary>The doubt it covers.</summary>
    public Doubt Covers { get; }

    /// <summary>
    /// What the line is multiplied by because of it: 0.7 for a deadweight of 30 %, 1.297 for a residual optimism of 29.7 %. For a likelihood, what it would be if the links were on
    /// every way to the benefit. Null when the table of the appraisal decides.
    /// </summary>
    public decimal? Multiplier { get; }

    /// <summary>The links on the way to the benefit that it is about; empty for every other kind.</summary>
    public ImmutableArray<ChainLink> Links { get; }

    /// <summary>Gives what it is, for a reader: <c>deadweight</c>, <c>the likelihood of a → b</c>.</summary>
    public override string ToString() => Kind switch
    {
        DoubtFactorKind.LinkLikelihood => $"the likelihood of {string.Join(", ", Links)}",
        DoubtFactorKind.Deadweight => "deadweight",
        DoubtFactorKind.Displacement => "displacement",
        DoubtFactorKind.Leakage => "leakage",
        DoubtFactorKind.Substitution => "substitution",
        DoubtFactorKind.Attribution => "attribution",
        DoubtFactorKind.EvidenceCorrection => "the correction for the grade of its evidence",
        _ => "optimism bias",
    };
}
