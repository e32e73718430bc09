using System.Diagnostics;
using System.Globalization;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>One cold start, in a process made for it: from the start of the program to the first assessment, in milliseconds.</summary>
/// <param name="Load">To the rules being loaded; includes the start of this program, after the runtime's own.</param>
/// <param name="FirstAssessment">From there to the first assessment.</param>
/// <param name="TenThousandNext">
/// The ten thousand assessments after it, of other initiatives, while the runtime is still replacing its first, quickly compiled code: a service just started.
/// </param>
/// <param name="Passes">How many rules passed, so that a contestant that judged nothing is noticed.</param>
internal sealed record ColdStartTrial(double Load, double FirstAssessment, double TenThousandNext, int Passes)
{
    /// <summary>One initiative, some of it known. Written out here: making up records would load code that no contestant needs.</summary>
    public static InitiativeRecord Initiative { get; } = new()
    {
        Scale = "system-wide",
        Kind = "improvement",
        ProblemNamedByUsers = true,
        UserResearchPublished = true,
        PartnersNamed = true,
        PartnersSigned = false,
        BenefitsNamed = true,
        ReliesOnOneSupplier = false,
        BenefitCostRatio = 2.1m,
        PercentOfUsersReached = 12.5m,
        PeopleInterviewed = 14,
        OrganisationsInTeam = 5,
        ResearchFinished = new(2024, 3, 1),
        BusinessCaseApprovedOn = new(2019, 3, 1),
    };

    public double Total => Load + FirstAssessment;

    /// <summary>In the child: does it and says it.</summary>
    public static void Run(long started, string contestant, string path)
    {
        var judge = ColdStartContestant.All.Single(c => c.Name == contestant).Load(path);
        var loaded = Stopwatch.GetTimestamp();
        var passes = judge(Initiative);
        var assessed = Stopwatch.GetTimestamp();
        var (load, first) = (Stopwatch.GetElapsedTime(started, loaded), Stopwatch.GetElapsedTime(loaded, assessed));
        var next = NextTenThousand(judge);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{load.TotalMilliseconds} {first.TotalMilliseconds} {next.TotalMilliseconds} {passes}"));
    }

    /// <summary>In the parent: what a child said.</summary>
    public static ColdStartTrial Parse(string line)
    {
        var numbers = line.Split(' ').Select(static part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[0], numbers[1], numbers[2], (int)numbers[3]);
    }

    private static TimeSpan NextTenThousand(Func<InitiativeRecord, int> judge)
    {
        var records = InitiativeRecords.Make(Agreement.RecordCount);
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < 10_000; i++)
        {
            judge(records[i % records.Length]);
        }

        return Stopwatch.GetElapsedTime(started);
    }
}
