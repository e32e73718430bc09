using NodaTime;

namespace Transformation.Framework.Gateway.Tests;

public sealed class EvidenceConditionTests
{
    private static readonly Condition Fresh = Condition.Evidence("e0", 1, Period.FromYears(2));

    [Fact]
    public void Evidence_NothingRecorded_IsUnknown()
    {
        var finding = Examples.Judge(Condition.Evidence("e0"), Examples.Facts().Build());

        Assert.Equal(FindingOutcome.Unknown, finding.Outcome);
        Assert.Equal("Supplier of e0", finding.Missing.Single().Input.SuppliedBy);
    }

    [Fact]
    public void Evidence_Held_IsMet()
    {
        var finding = Examples.Judge(Condition.Evidence("e0"), Examples.Facts().Add(Examples.Held("e0", new(2015, 1, 1))).Build());

        Assert.Equal(FindingOutcome.Met, finding.Outcome);
        Assert.Empty(finding.Missing);
    }

    [Fact]
    public void Evidence_StatedNone_IsNotMetAndNotMissing()
    {
        var finding = Examples.Judge(Condition.Evidence("e0"), Examples.Facts().Add(EvidenceItem.StatedNone("e0", Examples.AsOf, "No funds")).Build());

        Assert.Equal(FindingOutcome.NotMet, finding.Outcome);
        Assert.Equal("No funds", ((EvidenceReading)finding.Readings.Single()).StatedNone?.NoneBecause);
        Assert.Empty(finding.Missing);
    }

    [Fact]
    public void Evidence_HeldAfterStatedNone_TheStatementNoLongerStands()
    {
        var facts = Examples.Facts().Add(EvidenceItem.StatedNone("e0", new(2024, 1, 1), "No funds")).Add(Examples.Held("e0", new(2024, 5, 1))).Build();

        Assert.Equal(FindingOutcome.Met, Examples.Judge(Condition.Evidence("e0"), facts).Outcome);
        Assert.Equal(FindingOutcome.Unknown, Examples.Judge(Condition.Evidence("e0", 2), facts).Outcome);
    }

    [Fact]
    public void Evidence_OldAndThenStatedNone_IsNotMet()
    {
        var facts = Examples.Facts().Add(Examples.Held("e0", new(2015, 1, 1))).Add(EvidenceItem.StatedNone("e0", new(2024, 1, 1), "Out of date")).Build();

        Assert.Equal(FindingOutcome.NotMet, Examples.Judge(Fresh, facts).Outcome);
    }

    [Theory]
    [InlineData("2022-10-03", FindingOutcome.Met)] // exactly two years
    [InlineData("2022-10-02", FindingOutcome.Unknown)] // a day older
    [InlineData("2024-10-03", FindingOutcome.Met)] // of the day itself
    [InlineData("2024-10-04", FindingOutcome.Unknown)] // not yet there: a promise does not count
    public void Evidence_OfADate_CountsFromThePeriodAgoToTheDay(string date, FindingOutcome expected)
    {
        var facts = Examples.Facts().Add(Examples.Held("e0", Date(date))).Build();
        var finding = Examples.Judge(Fresh, facts);

        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(expected == FindingOutcome.Met ? 0 : 1, ((EvidenceReading)finding.Readings.Single()).SetAside.Length);
    }

    [Theory]
    [InlineData("2023-02-28", true)] // a year before 29 February 2024 is 28 February 2023
    [InlineData("2023-02-27", false)]
    public void Evidence_AsAtTheTwentyNinthOfFebruary_AgesToTheTwentyEighth(string date, bool counts)
    {
        var ruleSet = Examples.RuleSetOf(Examples.Rule(Condition.Evidence("e0", 1, Period.FromYears(1))));
        var facts = Examples.Facts().Add(Examples.Held("e0", Date(date))).Build();

        var finding = GateAssessor.Assess(ruleSet, Examples.Design, facts, new LocalDate(2024, 2, 29)).Findings.Single();

        Assert.Equal(counts ? FindingOutcome.Met : FindingOutcome.Unknown, finding.Outcome);
    }

    [Fact]
    public void Evidence_TooFew_IsUnknownUntilThereAreEnough()
    {
        var one = Examples.Facts().Add(Examples.Held("e0", new(2024, 1, 1)));

        Assert.Equal(FindingOutcome.Unknown, Examples.Judge(Condition.Evidence("e0", 2), one.Build()).Outcome);
        Assert.Equal(FindingOutcome.Met, Examples.Judge(Condition.Evidence("e0", 2), one.Add(Examples.Held("e0", new(2024, 2, 1))).Build()).Outcome);
    }

    [Fact]
    public void Evidence_AtTheBeginningOfTheCalendar_DoesNotOverflow()
    {
        var ruleSet = new RuleSetBuilder("old", "Old", "1.0.0", LocalDate.MinIsoValue, "A document")
            .Element(Examples.Users, "Users")
            .Gate(Examples.Design, "Design", Core.LifecycleStage.Design)
            .Add(Examples.Inputs[0])
            .Add(Examples.Rule(Condition.Evidence("e0", 1, Period.FromYears(100))))
            .Build().OrThrow();

        var finding = GateAssessor.Assess(ruleSet, Examples.Design, Examples.Facts().Build(), LocalDate.MinIsoValue).Findings.Single();

        Assert.Equal(FindingOutcome.Unknown, finding.Outcome);
    }

    [Theory]
    [InlineData("Lead", FindingOutcome.Met)]
    [InlineData("lead", FindingOutcome.Unknown)] // by its characters
    [InlineData("Another", FindingOutcome.Unknown)]
    [InlineData(null, FindingOutcome.Unknown)]
    public void Evidence_FromARole_CountsFromThatRoleOnly(string? role, FindingOutcome expected)
    {
        var finding = Examples.Judge(Condition.Evidence("e0", fromRole: "Lead"), Examples.Facts().Add(EvidenceItem.Held("e0", new(2024, 1, 1), "A report", role)));

        Assert.Equal(expected, finding.Outcome);
        Assert.Equal(expected == FindingOutcome.Met ? 0 : 1, ((EvidenceReading)finding.Readings.Single()).SetAside.Length);
    }

    [Theory]
    [InlineData("2024-10-03", FindingOutcome.Met)]
    [InlineData("2024-10-04", FindingOutcome.Unknown)] // attested tomorrow
    [InlineData(null, FindingOutcome.Unknown)]
    public void Evidence_Attested_CountsOnceSomebodyHasAttestedIt(string? attested, FindingOutcome expected)
    {
        var attestation = attested is null ? null : new Attestation("Board", Date(attested));
        var facts = Examples.Facts().Add(EvidenceItem.Held("e0", new(2024, 1, 1), "A report", attestation: attestation)).Build();

        Assert.Equal(expected, Examples.Judge(Condition.Evidence("e0", attested: true), facts).Outcome);
        Assert.Equal(FindingOutcome.Met, Examples.Judge(Condition.Evidence("e0"), facts).Outcome);
    }

    [Fact]
    public void Evidence_SetAside_SaysWhyItMayNotCount()
    {
        var asked = Condition.Evidence("e0", noOlderThan: Period.FromYears(1), fromRole: "Lead", attested: true);
        var reading = Examples.Judge(asked, Examples.Facts().Add(Examples.Held("e0", new(2024, 1, 1)))).Readings.Single();

        Assert.Equal(
            "Evidence e0 (no older than 1 year, from: Lead, attested): not counted, too old or of later date or from another role or not attested: \"A report\" of 2024-01-01 → unknown",
            GatewayText.Of(reading));
    }

    [Fact]
    public void Evidence_OrStatedNone_IsMetByAReasonAsByAReport()
    {
        var asked = Condition.Evidence("e0", orStatedNone: true);
        var stated = Examples.Facts().Add(EvidenceItem.StatedNone("e0", new(2024, 5, 1), "Nobody lives there"));

        Assert.Equal(FindingOutcome.Unknown, Examples.Judge(asked, Examples.Facts()).Outcome);
        Assert.Equal(FindingOutcome.Met, Examples.Judge(asked, stated).Outcome);
        Assert.Equal(FindingOutcome.Unknown, Examples.Judge(asked, stated.Build(), new(2024, 4, 30)).Outcome);
        Assert.Equal(FindingOutcome.Met, Examples.Judge(asked, Examples.Facts().Add(Examples.Held("e0", new(2024, 1, 1)))).Outcome);
    }

    [Fact]
    public void Evidence_OfTheDayOfTheStatement_CannotBe() =>
        Assert.Throws<Core.InvalidDocumentException>(static () =>
            Examples.Facts().Add(EvidenceItem.StatedNone("e0", new(2024, 1, 1), "None")).Add(Examples.Held("e0", new(2024, 1, 1))).Build());

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
