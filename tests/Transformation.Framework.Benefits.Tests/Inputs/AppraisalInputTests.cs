namespace Transformation.Framework.Benefits.Tests;

public class AppraisalInputTests
{
    [Theory]
    [InlineData("frailty/bed-days/quantity")]
    [InlineData("frailty/hub/amount")]
    [InlineData("frailty/hub/cost-scale")]
    [InlineData("frailty/call-first>respond/likelihood")]
    public void Parse_AnAddress_ReadsBack(string text) => Assert.Equal(text, AppraisalInput.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("frailty/bed-days")]
    [InlineData("frailty/bed-days/colour")]
    [InlineData("frailty/a>b/quantity")]
    [InlineData("frailty/a/likelihood")]
    [InlineData("frailty/a>b>c/likelihood")]
    [InlineData("frailty//quantity")]
    [InlineData("frailty/bed-days/quantity/")]
    public void Parse_AnythingElse_IsRefused(string text)
    {
        Assert.False(AppraisalInput.TryParse(text, null, out var none));
        Assert.Equal(default, none);
        Assert.Throws<FormatException>(() => AppraisalInput.Parse(text));
    }

    [Fact]
    public void Factories_GiveTheSameAddressAsTheText()
    {
        Assert.Equal(AppraisalInput.Parse("frailty/gain/unit-value"), AppraisalInput.OfBenefit(Sketch.Initiative, Sketch.Id("gain"), AppraisalInputKind.UnitValue));
        Assert.Equal(AppraisalInput.Parse("frailty/hub/amount"), AppraisalInput.OfCost(Sketch.Initiative, "hub", AppraisalInputKind.CostAmount));
        Assert.Equal(AppraisalInput.Parse("frailty/a>b/likelihood"), AppraisalInput.Likelihood(Sketch.Initiative, Sketch.Id("a"), Sketch.Id("b")));
        Assert.Throws<ArgumentException>(() => AppraisalInput.OfBenefit(Sketch.Initiative, Sketch.Id("gain"), AppraisalInputKind.CostAmount));
        Assert.Throws<ArgumentException>(() => AppraisalInput.OfCost(Sketch.Initiative, "hub", AppraisalInputKind.DropOff));
    }
}
