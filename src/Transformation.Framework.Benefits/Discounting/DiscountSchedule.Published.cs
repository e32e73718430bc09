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
    /// 2.5 % for every year from 76 on instead, which is <see cref="GreenBookReviewTerms2026"/>; results differ after year 125.
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

    /// <summary>
    /// The standard schedule as the Treasury's terms of reference of 2026 give it: 3.5 % in years 0–30, 3.0 % in 31–75 and 2.5 % in every year after.
    /// </summary>
    /// <remarks>
    /// Source: HM Treasury, Review of discounting in the Green Book: terms of reference (2026). It is the same as <see cref="GreenBook2003"/> up to year 125.
    /// What the review may recommend is in neither.
    /// </remarks>
    public static DiscountSchedule GreenBookReviewTerms2026 { get; } = Create(
        "Green Book standard, as in the terms of reference of the 2026 review",
        "HM Treasury, Review of discounting in the Green Book: terms of reference (2026)",
        [Band(0, 3.5m), Band(31, 3.0m), Band(76, 2.5m)]);

    /// <summary>
    /// The standard schedule without pure time preference, for a sensitivity test: 3.0 % in years 0–30, 2.57 % in 31–75, 2.14 % in 76–125, 1.71 %
    /// in 126–200, 1.29 % in 201–300 and 0.86 % after.
    /// </summary>
    /// <remarks>
    /// Source: the table of social time preference rates in the R package greenbook 0.1.1. Each rate is that of <see cref="GreenBook2003"/> times 3.0/3.5, rounded
    /// to two decimal places. That package calls it a schedule without catastrophic risk; but the Treasury's terms of reference of 2026 put pure time
    /// preference at 0.5 % and catastrophic risk at 1 %, so it is the former that is left out of 3.5 % to give 3.0 %.
    /// </remarks>
    public static DiscountSchedule GreenBookReduced { get; } = Create(
        "Green Book standard without pure time preference (as tabulated in greenbook 0.1.1)",
        "R package greenbook 0.1.1, table stpr_schedule",
        [Band(0, 3.0m), Band(31, 2.57m), Band(76, 2.14m), Band(126, 1.71m), Band(201, 1.29m), Band(301, 0.86m)]);

    /// <summary>
    /// The schedule for monetised health effects without pure time preference, for a sensitivity test: 1.0 % in years 0–30, 0.86 % in 31–75 and 0.71 % in 76–125.
    /// </summary>
    /// <remarks>
    /// Source: the table of social time preference rates in the R package greenbook 0.1.1, which agrees with that in the R package dQALY. Each rate is that of
    /// <see cref="GreenBook2003"/> times 1.0/3.5, rounded to two decimal places. Neither source gives a rate after year 125: asking for a factor then is an error.
    /// </remarks>
    public static DiscountSchedule GreenBookHealthReducedTo125 { get; } = Create(
        "Green Book health effects without pure time preference, years 0 to 125 (as tabulated in greenbook 0.1.1)",
        "R packages greenbook 0.1.1, table stpr_schedule, and dQALY. Neither goes past year 125",
        [Band(0, 1.0m), Band(31, 0.86m), Band(76, 0.71m)],
        lastYear: 125);

    private static DiscountBand Band(int fromYear, decimal percent) => new(fromYear, Percentage.Of(percent));
}
