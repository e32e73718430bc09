using BenefitsAnalysis.Charts;
using BenefitsAnalysis.Findings;
using NodaTime;
using Spectre.Console;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BenefitsAnalysis;

/// <summary>One initiative, from its chain to its charts, in the order in which an analyst would ask. Read it from top to bottom.</summary>
internal static class BenefitsAnalysisScript
{
    private const string Usage = "Usage: BenefitsAnalysis [--data FOLDER] [--output FOLDER]";

    private static readonly LocalDate BoardMeeting = new(2024, 10, 3);
    private static readonly LocalDate Review = new(2026, 3, 31);

    internal static int Run(IReadOnlyList<string> args, IAnsiConsole console, TextWriter error)
    {
        if (Folders.Parse(args) is not { } folders)
        {
            error.WriteLine(Usage);
            return 2;
        }

        try
        {
            var paper = new Paper(console);
            Analyse(Inputs.Read(folders.Data), paper, folders.Output);
            return 0;
        }
        catch (Exception e) when (e is TransformationFrameworkException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }

    private static void Analyse(Inputs inputs, Paper paper, string output)
    {
        var names = new Names(inputs.Portfolio.Organisations);
        var map = inputs.Map;
        var firstYear = FinancialYear.StartingIn(2024);
        var settings = new AppraisalSettings(firstYear, years: 10, priceYear: firstYear);

        paper.Heading($"{map.Title}: a benefits analysis");
        paper.Say("The quantities that come from published papers say which; everything else in the data is synthetic, made up to show the method. No figure below is a finding about a real service.");

        TheChain.Write(paper, map, BoardMeeting);

        var appraisal = Appraisal.Run(settings, map).OrThrow();
        WhatItRestsOn.Write(paper, appraisal);
        TheWorth.Write(paper, appraisal);
        WhoPaysWhoGains.Write(paper, appraisal, names);
        TheGainShare.Write(paper, appraisal, names);

        var tornado = Tornado.Of(settings, [map], inputs.Uncertainty).OrThrow();
        HowSure.Write(paper, settings, map, inputs.Uncertainty, tornado, names);
        TheOptions.Write(paper, settings, inputs.Maps, map);

        var bedDays = inputs.MeasuredSeries;
        var chart = bedDays.Chart(Review, map[bedDays.Benefit].Profile?.Measure);
        TheMeasured.Write(paper, settings, map, inputs.Series, chart, Review);

        Directory.CreateDirectory(output);
        Chart.Save(NetValueChart.Of(appraisal), Path.Combine(output, "net-value.svg"));
        Chart.Save(WhoPaysChart.Of(appraisal, names), Path.Combine(output, "who-pays-who-gains.svg"));
        Chart.Save(TornadoChart.Of(tornado), Path.Combine(output, "tornado.svg"));
        Chart.Save(MeasuredChart.Of(chart, "Hospital bed days, measured", bedDays.Unit), Path.Combine(output, "measured-bed-days.svg"));
        Write(output, "working.csv", writer => AppraisalWorking.ToCsv(appraisal, writer));
        Write(output, "working.md", writer => AppraisalWorking.ToMarkdown(appraisal, writer));
        paper.Heading("What was written");
        paper.Say("The working, line by line, is in working.csv (every amount can be multiplied out in a spreadsheet) and working.md; the charts are in the four SVG files beside them.");
        Write(output, "analysis.md", writer => writer.Write(paper.Markdown));
        paper.Note(output);
    }

    private static void Write(string folder, string name, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(Path.Combine(folder, name)) { NewLine = "\n" };
        write(writer);
    }
}
