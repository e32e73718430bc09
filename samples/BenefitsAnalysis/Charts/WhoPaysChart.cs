using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;
using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Charts;

/// <summary>Each party's net public value: who is better off and who is worse off.</summary>
internal static class WhoPaysChart
{
    internal static PlotModel Of(Appraisal appraisal, Names names)
    {
        var parties = appraisal.ByParty.OrderBy(static p => p.Value.NetPublicValue.PresentValue).ToList();
        var model = Chart.Titled("Who pays, who gains", "Net public value by party, present value, £ million");
        model.Axes.Add(Chart.Categories(AxisPosition.Left, parties.Select(p => names.Of(p.Key))));
        model.Axes.Add(Chart.Figures(AxisPosition.Bottom, "£ million"));
        var bars = new BarSeries { LabelFormatString = "{0:0.0}", LabelPlacement = LabelPlacement.Outside };
        foreach (var (_, ledger) in parties)
        {
            var net = (double)(ledger.NetPublicValue.PresentValue.Pounds / 1_000_000);
            bars.Items.Add(new(net) { Color = net < 0 ? Chart.Bad : Chart.Good });
        }

        model.Series.Add(bars);
        return model;
    }
}
