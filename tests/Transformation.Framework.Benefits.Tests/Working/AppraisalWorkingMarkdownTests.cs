using System.Globalization;

namespace Transformation.Framework.Benefits.Tests;

public class AppraisalWorkingMarkdownTests
{
    [Fact]
    public void ToMarkdown_SmallAppraisal_IsWrittenWhole() => Assert.Equal(
        """
        # Working of the appraisal

        ## What it rests on

        - 2 years from 2024/25, which has index 0 and is not discounted; no mid-year correction.
        - All amounts in pounds, real 2024/25.
        - Standard: Green Book 2003, standard. Source: HM Treasury, The Green Book (2003), long-term discount rates.
        - Health effects: Green Book health effects, years 0 to 125 (as tabulated in greenbook 0.1.1). Source: R package greenbook 0.1.1, table stpr\_schedule; to year 125 the same in R package dQALY. Later years stand in one source only and are left out.
        - No amount is in other prices.
        - No table corrects for the grade of the evidence.
        - In the ratio, disbenefits are taken off benefits.

        ## Results, in present values

        | What | Pounds |
        | --- | ---: |
        | Benefits | 1,572.95 |
        | Costs | 500.50 |
        | Net present social value | 1,072.45 |
        | Benefits for each pound of cost | 3.14 |
        | Cash released | 0.00 |
        | Cash paid | 500.50 |
        | Net cash | -500.50 |
        | Capacity freed, which is no cash | 1,572.95 |

        ## Who pays and who gains, in present values

        | Party | Cash costs | In kind | Cash released | Capacity freed | Societal | Of it transfers | Net cash | Net public value |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | ods:RVJ | 0.00 | 0.00 | 0.00 | 1,572.95 | 0.00 | 0.00 | 0.00 | 1,572.95 |
        | ods:RYF | 500.50 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | -500.50 | -500.50 |
        | all | 500.50 | 0.00 | 0.00 | 1,572.95 | 0.00 | 0.00 | -500.50 | 1,072.45 |

        ## A map (frailty)

        ### Benefit The gain (gain)

        - non-cash-releasing, in units; given in real 2024/25; discounted by Green Book 2003, standard.
        - Source: unit value: made up; quantity: not recorded; deadweight: not recorded.
        - deadweight covers the doubt would-happen-anyway.

        | Year | Party | annual-quantity | unit-value | rebasing | ramp | persistence | additional | not-displaced | not-leaked | not-substituted | attribution | evidence-correction | chain-effect | share | amount | discount factor | present value |
        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | 2024/25 | ods:RVJ | 100 | 10 | 1 | 1 | 1 | 0.8 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 800.00 | 1 | 800.00 |
        | 2025/26 | ods:RVJ | 100 | 10 | 1 | 1 | 1 | 0.8 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 800.00 | 0.9661835748792270531400966184 | 772.95 |

        ### Cost The hub (hub)

        - revenue; given in real 2024/25; discounted by Green Book 2003, standard.
        - Source: not recorded.

        | Year | Party | rebasing | cost-amount | optimism-uplift | evidence-uplift | amount | discount factor | present value |
        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | 2024/25 | ods:RYF | 1 | 500.5 | 1 | 1 | 500.50 | 1 | 500.50 |

        ## To be read beside the figures

        - frailty/gain: 800.00 pounds (real 2024/25) in 2026/27, outside the years appraised.
        - frailty/gain: nobody said how much is due to the initiative, so all of it is counted.


        """.ReplaceLineEndings("\n"),
        Markdown(Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(100, 10, deadweight: 20), timing: new(Sketch.Base, 3)), Sketch.Cost("hub", 500.50m)), years: 2)));

    [Fact]
    public void ToMarkdown_TextWithMarkup_IsNotTakenForMarkup()
    {
        var cost = new CostLine("hub", "A | B <b>*c*</b>\n# d", Sketch.Acute, Sketch.Pounds(1), CostNature.Revenue, CostRecurrence.OneOff, Sketch.Base);
        var text = Markdown(Sketch.Appraise(Sketch.Map([Sketch.Benefit("gain")], [cost])));

        Assert.Contains("\n### Cost A \\| B \\<b\\>\\*c\\*\\</b\\> \\# d (hub)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_UnmonetisedBenefit_StandsBesideTheFigures()
    {
        var map = Sketch.Map([Sketch.Benefit("dignity", BenefitProfile.Create(BenefitClass.Unmonetisable).OrThrow())]);

        Assert.Contains("- frailty/dignity has no value in pounds.\n", Markdown(Sketch.Appraise(map)), StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_AnotherCulture_IsTheSame()
    {
        var appraisal = Sketch.Appraise(Sketch.Map(Sketch.Profile(Sketch.Worth(1_000, 0.5m))));

        Assert.Equal(Markdown(appraisal), HostileCulture.In(() => Markdown(appraisal)));
    }

    private static string Markdown(Appraisal appraisal)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        AppraisalWorking.ToMarkdown(appraisal, writer);
        return writer.ToString();
    }
}
