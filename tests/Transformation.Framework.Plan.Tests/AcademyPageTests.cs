using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests;

/// <summary>The code that docs/plan-academy.md shows.</summary>
public sealed class AcademyPageTests
{
    [Fact]
    public void Page_DesignTeams_CompositionAndReleasedTime()
    {
        var bytes = Sample("design-teams.json");
        var lines = new List<string>();

        // snippet: design-team-composition
        DesignTeamRegister register = PlanJson.DesignTeams.Load(bytes).OrThrow();
        var today = new LocalDate(2025, 1, 30);
        var team = register.Teams.Single(t => t.Id == "frailty");

        lines.AddRange(DesignTeamText.Describe(TeamComposition.Of(team, today)));
        lines.AddRange(DesignTeamText.Describe(CoOptingResponses.Of(register, today, WorkingCalendar.EnglandAndWales)));

        foreach (var month in ReleasedTime.In(register, today.ToYearMonth(), ContractWeek.AgendaForChangeEngland))
        {
            lines.Add($"{month.Organisation}: {month.Least} to {month.Most}, not recorded for {month.Unknown.Length}");
        }
        // end-snippet

        Assert.Contains("Not met: 0 of 1 expert by experience decides as an equal; not recorded for 1 member.", lines);
        Assert.Contains("4 requests for experts answered by 2025-01-30; the median took 7 working days.", lines);
        Assert.Contains("local:sirona: 37.5h to 45h, not recorded for 0", lines); // 3 days, 2 to 3 days and, without a mandate, not the third
        Assert.Contains("ods:QUY: 0h to 0h, not recorded for 1", lines);
    }

    [Fact]
    public void Page_Accelerator_SpreadAndFindings()
    {
        var bytes = Sample("accelerator.json");
        var lines = new List<string>();

        // snippet: accelerator-spread
        AcceleratorRegister register = PlanJson.Accelerator.Load(bytes).OrThrow();
        var today = new LocalDate(2025, 1, 30);

        lines.Add(AcceleratorText.Describe(SpreadCurve.Of(register, "remote-monitoring", today)));
        lines.AddRange(AdoptionFinding.Of(register, today).Select(AcceleratorText.Describe));
        // end-snippet

        Assert.Equal(5, lines.Count);
        Assert.Contains("Remote monitoring for frail residents: rm-ra7 took it on while \"time for staff to learn it\" was not in place.", lines);
    }

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", "plan", file));
}
