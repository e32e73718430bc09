using System.Globalization;

namespace Transformation.Framework.Benefits.Tests;

/// <summary>The code shown on the page about benefits, on what follows from an appraisal.</summary>
public class ResultsDocumentationTests
{
    [Fact]
    public void Example_OfGainShares_Works()
    {
        var gain = Sketch.Profile(Sketch.Worth(100, 900), BenefitClass.CashReleasing, new(Sketch.Base.Next, 9), [BenefitShare.Of(Sketch.Acute, 100)]);
        var appraisal = Sketch.Appraise(Sketch.Map(gain, Sketch.Cost("hub", 300_000)));
        using var writer = new StringWriter(CultureInfo.InvariantCulture);

        // snippet: benefits-results
        var share = GainShare.ByShapleyValue(appraisal, GainBasis.NetCash).OrThrow();
        string why = share.Explain();                                // who gains and loses as things stand, what each brings, what each is due
        Payback payback = Payback.Discounted(appraisal.System.NetCash);
        ShortAndLongView views = ShortAndLongView.Of(appraisal, 1, 3, 5);
        AppraisalWorking.ToCsv(appraisal, writer);                   // every flow with every factor, for a spreadsheet
        // end-snippet

        Assert.Equal(0m, share.Organisations.Sum(static o => o.Transfer.Pounds));
        Assert.StartsWith("Together the organisations gain £384,692", why, StringComparison.Ordinal);
        Assert.Equal("pays back in 2028/29", payback.ToString());
        Assert.Equal(ViewDivergence.ShortViewTurnsDownValue, views.Divergence);
        Assert.Contains("\r\nfrailty,cost,hub,The hub,", writer.ToString(), StringComparison.Ordinal);
    }
}
