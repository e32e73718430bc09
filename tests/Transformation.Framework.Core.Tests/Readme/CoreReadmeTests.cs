using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Core.Tests.Readme;

public class CoreReadmeTests
{
    [Fact]
    public void Effort_OfADesignTeam_IsWhatTheReadmeSays()
    {
        // snippet: core-effort
        var calendar = WorkingCalendar.EnglandAndWales;                    // Monday to Friday less bank holidays, 2023 to 2028
        var october = new YearMonth(2024, 10);
        var release = MonthlyRelease.Parse("3-4 days/month");              // what the paper asks of a design-team member

        var (least, most) = release.ToWte(october, calendar, ContractWeek.AgendaForChangeEngland);
        Console.WriteLine($"{least} to {most}");                           // 0.13@37.5h/5d to 0.174@37.5h/5d

        var atTheTrust = Wte.Of(0.4m, ContractWeek.AgendaForChangeEngland);
        var atTheCouncil = Wte.Of(0.4m, ContractWeek.Council);
        var together = atTheTrust.PerWeek + atTheCouncil.PerWeek;          // 15 h + 14.8 h, exact
        Console.WriteLine(together);                                       // 29.8h; adding the two WTEs themselves throws
        // end-snippet

        Assert.Equal(("0.13@37.5h/5d", "0.174@37.5h/5d", "29.8h"), (least.ToString(), most.ToString(), together.ToString()));
        Assert.Throws<UnitMismatchException>(() => atTheTrust + atTheCouncil);
    }

    [Fact]
    public void Load_ABadDocument_ListsWhatTheReadmeSays()
    {
        const string json = """
            {
              "$schema": "urn:transformation-framework:portfolio:1", "schemaVersion": 1, "id": "p", "title": "A portfolio", "colour": "green",
              "organisations": [
                { "id": "ods:RVJ", "name": "A trust", "sector": "nhs-trust", "level": "system", "from": "2024-04-01", "to": "2024-02-29" }
              ]
            }
            """;

        // snippet: core-load
        var loaded = CoreJson.Portfolio.Load(json);                        // never throws for a bad document
        foreach (var problem in loaded.Problems)
        {
            Console.WriteLine(problem);
        }

        // $.colour: There is no such property in Portfolio. It has: id, title, organisations, outcomeDomains, initiatives.
        // $.organisations[0].to: It ends before it starts.
        // end-snippet

        Assert.Equal(
            [
                "$.colour: There is no such property in Portfolio. It has: id, title, organisations, outcomeDomains, initiatives.",
                "$.organisations[0].to: It ends before it starts.",
            ],
            loaded.Problems.Select(p => p.ToString()).Order(StringComparer.Ordinal));
    }
}
