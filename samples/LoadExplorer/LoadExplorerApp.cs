using LoadExplorer.Charts;
using LoadExplorer.Findings;
using LoadExplorer.Speed;
using Spectre.Console;
using Transformation.Framework.Core;

namespace LoadExplorer;

/// <summary>A system's transformation load, from a file of commitments to pictures, in the order in which a director would ask. Read it from top to bottom.</summary>
internal static class LoadExplorerApp
{
    internal static int Run(IReadOnlyList<string> args, IAnsiConsole console, TextWriter error)
    {
        if (Options.Parse(args) is not { } options)
        {
            error.WriteLine(Options.Usage);
            return 2;
        }

        try
        {
            if (options.Generate is { } rows)
            {
                SpeedRun.Show(rows, console);
            }
            else
            {
                Explore(Inputs.Read(options), new Paper(console), options);
            }

            return 0;
        }
        catch (Exception e) when (e is TransformationFrameworkException or SpoiltFilesException or IOException or InvalidDataException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return 1;
        }
    }

    private static void Explore(Inputs inputs, Paper paper, Options options)
    {
        var picture = new Picture(inputs);
        paper.Heading($"Who is asked for how much: {Words.Months(picture.Months[0], picture.Months[^1])}");
        if (picture.IsSynthetic)
        {
            paper.Say("All commitments are synthetic: made up for demonstration, on the shape of a real system. No figure below is a finding about a real organisation.");
        }

        WhatIsAsked.Write(paper, picture);
        AgainstCapacity.Write(paper, picture);
        TheClashes.Write(paper, picture);
        BusyTeams.Write(paper, picture);
        DeliveringAndReceiving.Write(paper, picture);
        TheHorizons.Write(paper, picture);
        WhatIf.Write(paper, picture);

        Directory.CreateDirectory(options.Output);
        var shared = SharedSnapshots.Write(paper, picture, options.Output);
        Chart.Save(HeatChart.Of(picture), Path.Combine(options.Output, "load-against-capacity.svg"), HeatChart.Height(picture));
        Chart.Save(HorizonChart.Of(picture), Path.Combine(options.Output, "horizons.svg"), 520);

        paper.Heading("What was written");
        paper.Say($"Two pictures: load-against-capacity.svg and horizons.svg. What two organisations share: {Words.List(shared)}. And all of the above: load.md.");
        File.WriteAllText(Path.Combine(options.Output, "load.md"), paper.Markdown);
        paper.Note(options.Output);
    }
}
