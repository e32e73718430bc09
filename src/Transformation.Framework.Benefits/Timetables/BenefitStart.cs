using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>When the chain of a benefit can be complete, beside the year from which its profile counts it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BenefitStart
{
    internal BenefitStart(ChainDate earliest)
    {
        Earliest = earliest;
        FirstYear = earliest.Date is { } date ? FinancialYear.Of(date) : null;
        ProfileStart = earliest.Node.Profile!.Timing?.Start;
        Check = (earliest.State, FirstYear, ProfileStart) switch
        {
            (ChainDateState.Never, _, _) => BenefitStartCheck.Never,
            (_, { } first, { } start) when start < first => BenefitStartCheck.TooEarly,
            (ChainDateState.Known, { }, { }) => BenefitStartCheck.InTime,
            _ => BenefitStartCheck.Unknown,
        };
        YearsTooEarly = Check == BenefitStartCheck.TooEarly ? FirstYear!.Value - ProfileStart!.Value : 0;
    }

    /// <summary>The benefit, with the earliest date it can be felt.</summary>
    public ChainDate Earliest { get; }

    /// <summary>The financial year of that date, in which it may be felt for a part of the year only; null when there is no date.</summary>
    public FinancialYear? FirstYear { get; }

    /// <summary>The first year of its profile; null when the profile has no years.</summary>
    public FinancialYear? ProfileStart { get; }

    /// <summary>Whether the two agree.</summary>
    public BenefitStartCheck Check { get; }

    /// <summary>By how many years the profile would have to be delayed to agree, at least; 0 when it agrees, or nobody can say.</summary>
    public int YearsTooEarly { get; }
}
