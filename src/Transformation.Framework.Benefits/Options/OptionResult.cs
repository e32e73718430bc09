using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What an option comes to, on its own and beside the baseline.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class OptionResult
{
    internal OptionResult(AppraisalOption option, Appraisal appraisal, Appraisal baseline)
    {
        Option = option;
        Appraisal = appraisal;
        var (own, other) = (appraisal.PublicValueCase, baseline.PublicValueCase);
        Incremental = new(
            own.PresentValueOfBenefits - other.PresentValueOfBenefits,
            Money.Zero(appraisal.Settings.Prices),
            own.PresentValueOfCosts - other.PresentValueOfCosts,
            appraisal.Settings.BenefitCostRule);
        IncrementalNetCash = appraisal.System.NetCash.PresentValue - baseline.System.NetCash.PresentValue;
    }

    /// <summary>The option.</summary>
    public AppraisalOption Option { get; }

    /// <summary>Its whole appraisal, with its unmonetised benefits to be read beside the figures.</summary>
    public Appraisal Appraisal { get; }

    /// <summary>Its public value case less that of the baseline. There is no ratio where it costs no more than the baseline.</summary>
    public PublicValueCase Incremental { get; }

    /// <summary>The present value of its net cash less that of the baseline.</summary>
    public Money IncrementalNetCash { get; }

    /// <summary>What more than one of its initiatives claims: counted in each of them, so its value may be too high.</summary>
    public ImmutableArray<DoubleClaim> ClaimedTwice => DoubleClaims.Find(Option.Maps);
}
