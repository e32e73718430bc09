using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <content>The published tables, each under the name of its edition.</content>
public sealed partial class DiscountSchedule
{
    /// <summary>
    /// The standard schedule with the long tail of 2003: 3.5 % in years 0–30, 3.0 % in 31–75, 2.5 % in 76–125, 2.0 % in 126–200, 1.5 % in
    /// 201–300 and 1.0 % after.
    /// </summary>
    /// <remarks>
    /// Source: HM Treasury, The Green Book (2003), long-term discount rates. The Treasury's terms of reference for its 2026 review of discounting give
    /// 2.5 % for every year from 76 on instead; results differ after year 125 (a caller who wants that tail makes the schedule with <see cref="Create"/>).
    /// </remarks>
    public static DiscountSchedule GreenBook2003 { get; } = Create(
        "Green Book 2003, standard",
        "HM Treasury, The Green Book (2003), long-term discount rates",
        [Band(0, 3.5m), Band(31, 3.0m), Band(76, 2.5m), Band(126, 2.0m), Band(201, 1.5m), Band(301, 1.0m)]);

    /// <summary>The schedule for monetised health effects up to year 125: 1.5 % in years 0–30, 1.29 % in 31–75 and 1.07 % in 76–125.</summary>
    /// <remarks>
    /// Source: the table of social time preference rates in the R package greenbook 0.1.1, which agrees to year 125 with that in the R package dQALY.
    /// Each rate is the standard one times 1.5/3.5, rounded to two decimal places. Rates for later years stand in one source only, so
    /// they are left out: asking for a factor after year 125 is an error.
    /// </remarks>
    public static DiscountSchedule GreenBookHealthTo125 { get; } = Create(
        "Green Book health effects, years 0 to 125 (as tabulated in greenbook 0.1.1)",
        "R package greenbook 0.1.1, table stpr_schedule; to year 125 the same in R package dQALY. Later years stand in one source only and are left out",
        [Band(0, 1.5m), Band(31, 1.29m), Band(76, 1.07m)],
        lastYear: 125);

    private static DiscountBand Band(int fromYear, decimal percent) => new(fromYear, Percentage.Of(percent));
}
