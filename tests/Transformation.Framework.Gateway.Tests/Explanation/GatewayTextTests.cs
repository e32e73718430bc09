using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

public sealed class GatewayTextTests
{
    [Fact]
    public void Of_Assessment_SaysWhatWasReadWhatIsMissingAndWhatNext()
    {
        var facts = Examples.Facts(ChangeScale.SingleOrganisation).At(LifecycleStage.Testing)
            .Yes("y0")
            .Number("n0", 1.50m)
            .Add(Examples.Held("e0", new(2024, 5, 1), "Report one"))
            .Add(Examples.Held("e0", new(2020, 5, 1), "Report nought"))
            .Add(EvidenceItem.StatedNone("e1", new(2024, 9, 2), "No funds this year"))
            .Build();

        var text = GatewayText.Of(Examples.Assess(
            facts,
            Examples.Rule(Condition.All(Condition.Yes("y0"), Condition.AtLeast("n0", Threshold.Of(2m))), "on-the-team"),
            Examples.Rule(Condition.Evidence("e0", 2, Period.FromMonths(18)), "researched", RuleSeverity.Important),
            Examples.Rule(Condition.Any(Condition.Evidence("e1"), Condition.Yes("y1")), "evaluated", RuleSeverity.Mandatory, element: Examples.Evaluation),
            Examples.Rule(Condition.Evidence("e0"), "mapped", RuleSeverity.Advisory, element: Examples.Chain),
            Examples.Rule(Condition.Yes("y2"), "agreed", appliesWhen: Examples.From(ChangeScale.MultiOrganisation), element: Examples.Chain)));

        Assert.Equal(
            """
            example at the gate "End of design", as at 2024-10-03
            Rule set: example 1.0.0
            The gate belongs to the stage design; the initiative's stage on record is testing.
            Recommendation: pause
            Why: at least 1 mandatory rule is not met: on-the-team
            Evidence asked: 3; held: 1; stated not to exist: 1; missing: 1

            User-centric approach: not met
              [not met] on-the-team (mandatory): Title of on-the-team
                Number of n0 (at least 2): 1.5 → no
                Statement y0: stated to be so → yes
                next step: Guidance of on-the-team
              [unknown] researched (important): Title of researched
                Evidence e0 (at least 2, no older than 18 months): 1 of 2 held, "Report one" of 2024-05-01; not counted, too old or of later date: "Report nought" of 2020-05-01 → unknown
                missing, ask the Supplier of e0 for: Evidence e0
                next step: Guidance of researched

            Rigorous evaluation: unknown
              [unknown] evaluated (mandatory): Title of evaluated
                Evidence e1: stated on 2024-09-02 that there is none: No funds this year → no
                Statement y1: nobody has said → unknown
                missing, ask the Supplier of y1 for: Statement y1
                next step: Guidance of evaluated

            Benefits realisation chain: not applicable
              [not applicable] agreed (mandatory): Title of agreed
                asked only where: Scale of the change (at least multi-organisation): single-organisation → no
              [met] mapped (advisory): Title of mapped
                Evidence e0: held, "Report nought" of 2020-05-01, "Report one" of 2024-05-01 → yes

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Of_AssessmentInAnotherCulture_IsTheSame()
    {
        var assessment = Examples.Assess(Examples.Facts().Number("n0", 1.5m).Build(), Examples.Rule(Condition.AtLeast("n0", Threshold.Of(0.5m))));
        var expected = GatewayText.Of(assessment);
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            var comma = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat.NumberDecimalSeparator = ",";
            comma.DateTimeFormat.DateSeparator = ".";
            Thread.CurrentThread.CurrentCulture = comma;

            Assert.Equal(expected, GatewayText.Of(assessment));
            Assert.Contains("(at least 0.5): 1.5", expected, StringComparison.Ordinal);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Of_NothingAskedAtThisScale_SaysSo() =>
        Assert.Contains(
            "Why: no rule of this gate is asked of an initiative like this one\n",
            GatewayText.Of(Examples.Assess(Examples.Facts(ChangeScale.SinglePathway).Build(), Examples.Rule(Condition.Yes("y0"), appliesWhen: Examples.From(ChangeScale.SystemWide)))),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("P1Y", "1 year")]
    [InlineData("P2Y6M", "2 years and 6 months")]
    [InlineData("P1W3D", "1 week and 3 days")]
    public void Of_Reading_SaysTheAge(string period, string expected)
    {
        var age = NodaTime.Text.PeriodPattern.Roundtrip.Parse(period).Value;
        var reading = Examples.Judge(Condition.Evidence("e0", 1, age), Examples.Facts().Build()).Readings.Single();

        Assert.Equal($"Evidence e0 (no older than {expected}): nothing on record → unknown", GatewayText.Of(reading));
    }

    [Fact]
    public void Of_EveryWord_IsThereAndDiffers()
    {
        Assert.Equal(5, Enum.GetValues<FindingOutcome>().Select(GatewayText.Of).Distinct().Count());
        Assert.Equal(3, Enum.GetValues<RuleSeverity>().Select(GatewayText.Of).Distinct().Count());
        Assert.Equal(5, Enum.GetValues<Recommendation>().Select(GatewayText.Of).Distinct().Count());
    }
}
