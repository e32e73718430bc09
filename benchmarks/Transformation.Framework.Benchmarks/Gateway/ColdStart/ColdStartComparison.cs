using System.Diagnostics;
using System.Globalization;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>Starts every contestant in fresh processes, by turns, and prints the medians as a Markdown table.</summary>
/// <remarks>
/// BenchmarkDotNet measures what is warm; a first use happens once per process, so this starts one for each trial. The first of each contestant is thrown away: it reads
/// assemblies from the disc. Taking turns spreads whatever else the machine does over all of them.
/// </remarks>
internal static class ColdStartComparison
{
    public const string ChildSwitch = "--cold-start-child";

    public static async Task Run(int trials)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        await Agreement.Check(RuleTable.Thirty);
        var folder = Directory.CreateTempSubdirectory("cold-start");
        try
        {
            var byContestant = Measure(trials, folder.FullName);
            Console.WriteLine(Table(byContestant));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<ColdStartContestant, List<ColdStartTrial>> Measure(int trials, string folder)
    {
        var right = RuleTable.Thirty.Count(static r => r.Outcome(ColdStartTrial.Initiative, InitiativeRecords.AsOf) is FindingOutcome.Met or FindingOutcome.NotApplicable);
        var measured = ColdStartContestant.All.ToDictionary(static c => c, static _ => new List<ColdStartTrial>());
        for (var turn = 0; turn <= trials; turn++)
        {
            foreach (var (contestant, kept) in measured)
            {
                var path = Path.Combine(folder, contestant.Name + ".json");
                if (turn == 0)
                {
                    File.WriteAllText(path, contestant.WriteDocument());
                }

                var trial = InFreshProcess(contestant, path);
                if (trial.Passes != right)
                {
                    throw new InvalidOperationException($"{contestant.Name} passes {trial.Passes} rules where {right} pass.");
                }

                if (turn > 0)
                {
                    kept.Add(trial);
                }
            }
        }

        return measured;
    }

    private static ColdStartTrial InFreshProcess(ColdStartContestant contestant, string path)
    {
        var program = typeof(ColdStartComparison).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, ChildSwitch, contestant.Name, path]) { RedirectStandardOutput = true };
        using var child = Process.Start(start) ?? throw new InvalidOperationException("The child process did not start.");
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? ColdStartTrial.Parse(output) : throw new InvalidOperationException($"{contestant.Name} ended with {child.ExitCode}: {output}");
    }

    private static string Table(Dictionary<ColdStartContestant, List<ColdStartTrial>> measured)
    {
        var baseline = Median(measured[ColdStartContestant.All[0]], static t => t.Total);
        List<string> lines =
        [
            "| Contestant | Load | First assessment | Total | Least | Most | Ratio | Each of the next 10,000 | Trials |",
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        ];
        foreach (var (contestant, trials) in measured)
        {
            var (load, first) = (Median(trials, static t => t.Load), Median(trials, static t => t.FirstAssessment));
            var (least, most) = (trials.Min(static t => t.Total), trials.Max(static t => t.Total));
            var each = Median(trials, static t => t.TenThousandNext) / 10; // a millisecond for ten thousand is a tenth of a microsecond each
            var total = Median(trials, static t => t.Total);
            lines.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contestant.Name} | {load:0.0} ms | {first:0.0} ms | {total:0.0} ms | {least:0.0} ms | {most:0.0} ms | ")
                + string.Create(CultureInfo.InvariantCulture, $"{total / baseline:0.000} | {each:0.00} µs | {trials.Count} |"));
        }

        return string.Join(Environment.NewLine, lines);
    }

    /// <summary>The middle one; of an even number the upper of the two in the middle.</summary>
    private static double Median(List<ColdStartTrial> trials, Func<ColdStartTrial, double> of) => trials.Select(of).Order().ElementAt(trials.Count / 2);
}
