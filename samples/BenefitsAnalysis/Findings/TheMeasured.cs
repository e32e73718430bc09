using NodaTime;
using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Findings;

/// <summary>What was measured since: read as NHS analysts read a series, set against the plan, and carried on.</summary>
internal static class TheMeasured
{
    internal static void Write(Paper paper, AppraisalSettings settings, BenefitsMap map, MeasuredSeriesSet series, XmrChart bedDays, LocalDate asOf)
    {
        paper.Heading(FormattableString.Invariant($"7. What came of it, as at {asOf:uuuu-MM-dd}"));
        paper.Say(XmrText.Read(bedDays, "Hospital bed days"));
        var report = RealisationReport.Of(BenefitsMaps.Create([map]).OrThrow(), series, asOf).OrThrow();
        paper.Points(report.Benefits.Select(RealisationText.Explain));
        var reforecast = Reforecast.Of(report, ReforecastMethod.RateToDate);
        var before = Appraisal.Run(settings, map).OrThrow();
        var after = Appraisal.Run(settings, AppraisalInputs.With([map], reforecast.Replacements).OrThrow().All).OrThrow();
        paper.Say($"If the rates measured so far are carried on, net public value is {Paper.Pounds(after.PublicValueCase.NetPresentSocialValue)} instead of {Paper.Pounds(before.PublicValueCase.NetPresentSocialValue)}; {reforecast.Lines.Length} benefits are re-forecast, and {reforecast.NotReforecast.Length} stay as planned because nothing can be said of them yet.");
    }
}
