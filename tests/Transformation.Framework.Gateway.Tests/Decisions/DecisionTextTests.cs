using Transformation.Framework.TestSupport;
using static Transformation.Framework.Gateway.Tests.DecisionExamples;

namespace Transformation.Framework.Gateway.Tests;

public sealed class DecisionTextTests
{
    [Theory]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.NotMet, 1, null, "at least 1 mandatory rule is not met")]
    [InlineData(RuleSeverity.Important, FindingOutcome.Unknown, 2, null, "at least 2 important rules are unknown")]
    [InlineData(RuleSeverity.Advisory, FindingOutcome.Met, 0, 0, "no advisory rule is met")]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.Waived, 0, 1, "at most 1 mandatory rule is waived")]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.NotApplicable, 0, 4, "at most 4 mandatory rules do not apply")]
    [InlineData(RuleSeverity.Mandatory, FindingOutcome.NotApplicable, 1, 1, "exactly 1 mandatory rule does not apply")]
    [InlineData(RuleSeverity.Important, FindingOutcome.NotMet, 3, 3, "exactly 3 important rules are not met")]
    [InlineData(RuleSeverity.Important, FindingOutcome.NotMet, 1, 1200, "1 to 1200 important rules are not met")]
    public void Range_InWords(RuleSeverity severity, FindingOutcome outcome, int atLeast, int? atMost, string expected) =>
        Assert.Equal(expected, HostileCulture.In(() => FindingCountRange.Of(severity, outcome, atLeast, atMost).ToString()));

    [Fact]
    public void Row_InWords()
    {
        var waived = FindingCountRange.Of(RuleSeverity.Important, FindingOutcome.Waived, 2);

        Assert.Equal("whatever is found", DecisionText.Of(Row(Recommendation.Proceed)));
        Assert.Equal("at least 1 mandatory rule is not met", DecisionText.Of(Row(Recommendation.Pause, MandatoryNotMet)));
        Assert.Equal(
            "no mandatory rule is not met and at least 2 important rules are waived",
            DecisionText.Of(Row(Recommendation.Pause, NoMandatoryNotMet, waived)));
        Assert.Equal(
            "no mandatory rule is not met, at least 2 important rules are waived and no advisory rule is unknown",
            Row(Recommendation.Pause, NoMandatoryNotMet, waived, FindingCountRange.None(RuleSeverity.Advisory, FindingOutcome.Unknown)).ToString());
    }

    [Fact]
    public void Counts_InWords()
    {
        Assert.Equal("nothing is found", default(FindingCounts).ToString());
        Assert.Equal(
            "1 mandatory rule does not apply, 12 important rules are met and 1 advisory rule is waived",
            Counts((RuleSeverity.Advisory, FindingOutcome.Waived, 1), (RuleSeverity.Mandatory, FindingOutcome.NotApplicable, 1), (RuleSeverity.Important, FindingOutcome.Met, 12)).ToString());
    }
}
