using System.Text;
using PlanOnAPage.Chapters;
using PlanOnAPage.Charts;
using Spectre.Console;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;
using Transformation.Framework.Samples;

namespace PlanOnAPage;

/// <summary>A plan at two dates, what moved between them, and what its registers say. Read it from top to bottom.</summary>
internal static class PlanOnAPageApp
{
    internal static async Task<int> RunAsync(IReadOnlyList<string> args, IAnsiConsole console, TextWriter error)
    {
        if (Options.Parse(args) is not { } options)
        {
            error.WriteLine(Options.Usage);
            return 2;
        }

        try
        {
            await ShowAsync(options, console);
            return 0;
        }
        catch (Exception e) when (e is TransformationFrameworkException or SpoiltDocumentsException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }

    private static async Task ShowAsync(Options options, IAnsiConsole console)
    {
        var inputs = Inputs.Read(options.Data);
        var sources = inputs.Sources();

        // The same registers at both dates: they know the day on which each thing came about.
        var before = PlanStatus.Assess(StandardPlans.TwelvePoints, inputs.Before, options.Before, sources);
        var after = PlanStatus.Assess(StandardPlans.TwelvePoints, inputs.After, options.After, sources);
        var movement = PlanMovement.Between(before, after);
        var schedule = PlanSchedule.Of(after, WorkingCalendar.EnglandAndWales);

        var paper = new Paper(console, new Names(inputs.Portfolio, inputs.Bodies));
        TheTwoDays.Write(paper, before, after);
        WhatMoved.Write(paper, movement);
        WhenItCanBeDone.Write(paper, schedule);
        await TheComponents.WriteAsync(paper, inputs, options.After);
        AThirteenthPoint.Write(paper, inputs, options.Before, options.After);
        BesideThePlan.Write(paper, inputs, options.Before, options.After);

        Directory.CreateDirectory(options.Output);
        Save(options, "plan-before.md", PlanPage.ToMarkdown(before, PlanSchedule.Of(before, WorkingCalendar.EnglandAndWales)));
        Save(options, "plan-after.md", PlanPage.ToMarkdown(after, schedule, movement));
        Save(options, "registers.md", paper.Markdown);
        SvgFile.Save(Timeline.Of(schedule), Path.Combine(options.Output, "timeline.svg"), Timeline.Width, Timeline.Height(after));
        paper.Heading("What was written");
        paper.Points("plan-before.md and plan-after.md: the plan on a page, on either day", "registers.md: all of the above", "timeline.svg: the milestones, done and to come");
        paper.Note(options.Output);
    }

    private static void Save(Options options, string file, string text) =>
        File.WriteAllText(Path.Combine(options.Output, file), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
