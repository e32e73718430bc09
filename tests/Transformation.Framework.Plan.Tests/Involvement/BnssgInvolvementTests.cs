using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.Involvement;

/// <summary>The sample register on the day of the board paper and at the end of January 2025; the figures were worked out by hand.</summary>
public sealed class BnssgInvolvementTests
{
    private static readonly LocalDate January = new(2025, 1, 30);
    private static readonly CohortId Frail = CohortId.From("frail-older-people");
    private static readonly InitiativeId Frailty = InitiativeId.From("frailty-conveyance");
    private static readonly byte[] Bytes = Samples.Bytes("plan/involvement-register.json");
    private static readonly InvolvementRegister Register = PlanJson.InvolvementRegister.Load(Bytes).OrThrow();
    private static readonly Portfolio Portfolio = CoreJson.Portfolio.Load(Samples.Bytes("portfolio.json")).OrThrow();

    [Fact]
    public void Register_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.InvolvementRegister.Name, PlanJson.InvolvementRegister.Schema());

    [Fact]
    public void Register_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.InvolvementRegister, Bytes);

    [Fact]
    public void Register_FitsThePortfolioAndTellsWhenItDoesNot()
    {
        Assert.Empty(Register.ProblemsAgainst(Portfolio));
        var empty = Portfolio.Create(PortfolioId.From("p"), "P", OrganisationRegister.Empty, OutcomesFramework.Empty, []).OrThrow();

        // 8 activities are for an initiative, 5 experts take part in one, 4 gatherings are for one, and 3 tests of personas.
        var problems = Register.ProblemsAgainst(empty);
        Assert.Equal(8 + 5 + 4 + 3, problems.Length);
        Assert.Equal("$.personas[1].tests[0].initiative", problems[^1].Path);
    }

    [Fact]
    public void Tallies_OnTheBoardDayAndInJanuary_Differ()
    {
        Assert.Equal([1L, 1, 1, 1, 3, 18], Register.CountOn(Samples.BoardDay).Select(t => t.Count));
        Assert.Equal([3L, 4, 2, 2, 4, 42], Register.CountOn(January).Select(t => t.Count));
        Assert.Equal(["cyp-neurodiversity", "frailty-conveyance", "ht2040"], Register.CountOn(January)[0].Records.AsEnumerable());
        Assert.Equal(["expert-03", "expert-04"], Register.ExpertsWithoutCompensation(January).Select(e => e.Id));
    }

    [Fact]
    public void Voices_OfFrailOlderPeople_AreWhatThePageSays()
    {
        var register = Register;
        var (frailOlderPeople, frailtyConveyance) = (Frail, Frailty);

        // snippet: involvement-voices
        var voices = VoicesHeard.Of(register, frailOlderPeople, asOf: new LocalDate(2024, 10, 3), frailtyConveyance);

        var text = InvolvementText.Explain(voices);
        // 2 of 4 groups of frail-older-people heard for frailty-conveyance by 2024-10-03.
        // Not heard: Residents of care homes; Older people who speak little English.
        // end-snippet

        Assert.Equal(
            "2 of 4 groups of frail-older-people heard for frailty-conveyance by 2024-10-03. Not heard: Residents of care homes; Older people who speak little English.",
            text);
        Assert.Equal(
            "Carers of frail older people: heard, consulted at most, in 1 activity with an unknown number.",
            InvolvementText.Explain(voices.Groups[1]));
    }

    [Fact]
    public void Voices_InJanuary_OneGroupIsStillMissing()
    {
        var voices = VoicesHeard.Of(Register, Frail, January, Frailty);

        Assert.Equal(["older-little-english"], voices.Missing.Select(g => g.Group.Id));
        Assert.Equal(
            "Carers of frail older people: heard, co-designed at most, in 2 activities with at least 5 participations (the number is not known for 1); 1 expert by experience.",
            InvolvementText.Explain(voices.Groups[1]));
        Assert.Equal(
            "0 of 4 groups of frail-older-people heard for community-conversations by 2025-01-30. "
            + "Not known to have been heard: Residents of care homes; Carers of frail older people; Older people who speak little English; Older people who live alone.",
            InvolvementText.Explain(VoicesHeard.Of(Register, Frail, January, InitiativeId.From("community-conversations"))));
    }

    [Fact]
    public void Shaping_InJanuary_ThreeOfSeventeen()
    {
        var shapings = InitiativeShaping.Of(Register, Portfolio, January);

        Assert.Equal(17, shapings.Length);
        Assert.Equal((3, 2, 12), (Count(ShapingState.Shaped), Count(ShapingState.Involved), Count(ShapingState.Unknown)));
        Assert.Equal(["urgent-care", "digital-academy"], shapings.Where(s => s.RestsOnPersonasAlone).Select(s => s.Initiative.Id.Value).OrderDescending());
        Assert.Equal("\"System digital academy\": nobody's involvement is recorded; it was tried against 1 persona, which is no substitute.", Explain("digital-academy"));
        Assert.Equal("\"Integrated design team pilot\": co-decided with people, but it is not recorded what that changed.", Explain("design-team-pilot"));
        Assert.Equal("\"Community conversations\": people were consulted at most.", Explain("community-conversations"));
        Assert.Equal(
            "\"Healthier Together 2040\": shaped with the people it is for. "
            + "Workshop on living with several conditions (2025-01-22, co-designed): The cohort is described by what people want to keep doing.",
            Explain("ht2040"));

        int Count(ShapingState state) => shapings.Count(s => s.State == state);
        string Explain(string id) => InvolvementText.Explain(shapings.Single(s => s.Initiative.Id.Value == id));
    }

    [Fact]
    public void Reuse_InJanuary_OneGatheringDidNotLookFirst()
    {
        var reuse = InsightReuse.Of(Register, January);

        Assert.Equal(
            [InsightReuseState.Unknown, InsightReuseState.Looked, InsightReuseState.NothingToReuse, InsightReuseState.NotLooked], reuse.Select(r => r.State));
        Assert.Equal("\"After a fall at home\" began on 2024-09-02 after looking at 1 of 2 insights from the same groups.", InvolvementText.Explain(reuse[1]));
        Assert.Equal(
            "\"Getting through the winter\" began on 2025-01-08 without a record of looking at 2 insights from the same groups: "
            + "\"A fall is feared for what follows it\" (2023-06-30); \"What older people wrote about last winter\" (2024-12-02).",
            InvolvementText.Explain(reuse[3]));
        Assert.Equal(2, InsightReuse.Of(Register, Samples.BoardDay).Length);
    }
}
