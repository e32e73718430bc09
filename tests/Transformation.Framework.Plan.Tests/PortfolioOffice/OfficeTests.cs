using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.PortfolioOffice.OfficeGen;

namespace Transformation.Framework.Plan.Tests.PortfolioOffice;

public sealed class OfficeTests
{
    [Theory]
    [InlineData("must:yes also:yes", TriageOutcome.GoForward)]
    [InlineData("must:yes", TriageOutcome.Unknown)]
    [InlineData("must:no", TriageOutcome.TurnDown)] // whatever else is open
    [InlineData("nice:yes good:yes", TriageOutcome.Unknown)]
    [InlineData("must:yes also:yes nice:no good:no", TriageOutcome.GoForward)]
    public void Triage_EssentialCriteria_Decide(string answers, TriageOutcome expected) =>
        Assert.Equal(expected, RequestTriage.Of(Register([Request("r", answers)]), Today).Single().Outcome);

    [Fact]
    public void Triage_LatestAnswer_Stands()
    {
        var request = Again(Request("r", "must:yes"), answers:
            [new("must", Today.PlusDays(-2), TriageReply.Yes), new("also", Today, TriageReply.Yes), new("must", Today.PlusDays(-1), TriageReply.Unknown)]);

        Assert.Equal(["must"], RequestTriage.Of(Register([request]), Today).Single().EssentialUnknown.AsEnumerable());
    }

    [Fact]
    public void Priority_MoreYesThenFewerOpenThenOlder_ComesFirst() => Assert.Equal(
        ["two", "one-and-no", "one-older", "one", "open", "no"],
        RequestTriage.Of(
            Register(
            [
                Request("no", "must:no nice:yes good:yes"),
                Request("one", "must:yes also:yes nice:yes"),
                Request("one-older", "must:yes also:yes nice:yes", asked: -20),
                Request("one-and-no", "must:yes also:yes nice:yes good:no"),
                Request("open", "must:yes nice:yes good:yes"),
                Request("two", "must:yes also:yes nice:yes good:yes"),
            ]),
            Today).Select(t => t.Request.Id));

    [Fact]
    public void Allocation_HigherPriorityFirst_LeavesWhatItDoesNotTake()
    {
        var proposed = RequestAllocation.Propose(
            Register([Wants("large", 30, "nice:yes good:yes"), Wants("middle", 20, "nice:yes"), Wants("small", 10, "")], [Offers("A", 25), Offers("B", 15)]), Today);

        Assert.Equal(
            [
                "1. \"large\" can have what it needs: 30h of design in 2024-11 from ods:A (25h), ods:B (5h).",
                "2. \"middle\" cannot have what it needs: 20h of design in 2024-11, of which 10h is not there.",
                "3. \"small\" can have what it needs: 10h of design in 2024-11 from ods:B (10h).",
            ],
            proposed.Select(PortfolioOfficeText.Describe));
    }

    [Fact]
    public void Allocation_WhoHasNotSaid_IsNeitherFreeNorShort()
    {
        var silent = RequestAllocation.Propose(Register([Wants("r", 30, "")], [Offers("A", 25)]), Today).Single();
        var unknown = RequestAllocation.Propose(Register([Wants("r", 30, "")], [Offers("A", 25), Offers("B", null)]), Today).Single();

        Assert.Equal(AllocationOutcome.CapacityUnknown, silent.Outcome);
        Assert.Equal(PortfolioOfficeText.Describe(silent), PortfolioOfficeText.Describe(unknown));
        Assert.Equal(
            "1. \"r\" cannot be promised what it needs: 30h of design in 2024-11, of which 5h is not known to be free (no word from ods:B).",
            PortfolioOfficeText.Describe(silent));
    }

    [Fact]
    public void Allocation_WhatIsNotSaid_IsItsOwnOutcome()
    {
        Assert.Equal(AllocationOutcome.ActorsUnknown, Outcome(Request("r", "must:yes also:yes", actors: [])));
        Assert.Equal(AllocationOutcome.NeedsUnknown, Outcome(Request("r", "must:yes also:yes")));
    }

    [Fact]
    public void Allocation_InDeliveryOrNotForward_IsLeftOut()
    {
        var delivered = Again(Wants("r", 1, ""), entries: [.. Enumerable.Range(1, 4).Select(n => new OfficeEntry((OfficeStep)n, Today))]);

        Assert.Empty(RequestAllocation.Propose(Register([delivered, Request("open", "must:yes")], [Offers("A", 25)]), Today));
    }

    [Fact]
    public void Pipeline_Times_CountWorkingDaysAfterTheFirst()
    {
        // Friday 20 September to Monday 23 is one working day; then until Thursday 3 October, eight.
        var request = Again(Request("r", ""), entries: [new(OfficeStep.Demand, new(2024, 9, 20)), new(OfficeStep.Diagnostic, new(2024, 9, 23))]);
        var standing = Pipeline(request).Requests.Single();

        Assert.Equal(
            [(OfficeStep.Demand, (LocalDate?)new LocalDate(2024, 9, 23), 1), (OfficeStep.Diagnostic, null, 8)],
            standing.Times.Select(t => (t.Step, t.Until, t.WorkingDays)));
        Assert.Equal("\"r\" has been in diagnostic for 8 working days, since 2024-09-23.", PortfolioOfficeText.Describe(standing));
    }

    [Theory]
    [InlineData(new int[0], null)]
    [InlineData(new[] { 4 }, 4.0)]
    [InlineData(new[] { 4, 1, 3 }, 3.0)]
    [InlineData(new[] { 4, 1 }, 2.5)]
    public void Pipeline_Median_IsExact(int[] workingDays, double? median)
    {
        // From Monday 2 September; none of the spans reaches a weekend.
        var start = new LocalDate(2024, 9, 2);
        var requests = workingDays.Select((days, i) => Again(
            Request("r", ""), id: $"r{i}", entries: [new(OfficeStep.Demand, start), new(OfficeStep.Diagnostic, start.PlusDays(days))]));

        Assert.Equal((decimal?)median, Pipeline([.. requests]).Steps[0].MedianWorkingDays);
    }

    [Fact]
    public void Sport_FollowsFromWhoActs()
    {
        var pipeline = Pipeline(Request("a", "", actors: []), Request("b", "", actors: [Partners[0]]), Request("c", ""));

        Assert.Equal((1, 1, 1), (pipeline.Count(OfficeSport.Unknown), pipeline.Count(OfficeSport.Individual), pipeline.Count(OfficeSport.Team)));
    }

    [Fact]
    public void Feedback_IsCountedAgainstWhatWasEvaluated()
    {
        var evaluated = Enumerable.Range(1, 5).Select(n => new OfficeEntry((OfficeStep)n, Today)).ToArray();

        Assert.Equal(
            "1 of 2 evaluated requests taught something about a criterion.",
            PortfolioOfficeText.DescribeFeedback(Pipeline(
                Again(Request("a", ""), entries: evaluated, feedback: [new("nice", Today, "A lesson.")]), Again(Request("b", ""), entries: evaluated), Request("c", ""))));
        Assert.Equal("Nothing has been evaluated yet.", PortfolioOfficeText.DescribeFeedback(Pipeline(Request("c", ""))));
    }

    [Fact]
    public void Request_WrongParts_AreRefused()
    {
        var request = Request("r", "");
        Assert.Throws<ArgumentException>(() => Again(request, entries: []));
        Assert.Throws<ArgumentException>(() => Again(request, entries: [new(OfficeStep.Diagnostic, Today)]));
        Assert.Throws<ArgumentException>(() => Again(request, entries: [new(OfficeStep.Demand, Today), new(OfficeStep.Allocation, Today)]));
        Assert.Throws<ArgumentException>(() => Again(request, entries: [new(OfficeStep.Demand, Today), new(OfficeStep.Diagnostic, Today.PlusDays(-1))]));
        Assert.Throws<ArgumentException>(() => Again(request, feedback: [new("nice", Today, "Too early.")]));
        Assert.Throws<ArgumentException>(() => Again(request, answers: [new("nice", Today, TriageReply.Yes), new("nice", Today, TriageReply.No)]));
        Assert.Throws<ArgumentException>(() => new OfficeRequest("r", "R", Partners[0], [new(OfficeStep.Demand, Today)], ending: new(OfficeEndingKind.Completed, Today)));
        Assert.Throws<ArgumentException>(() => new OfficeRequest("r", "R", Partners[0], [new(OfficeStep.Demand, Today)], ending: new(OfficeEndingKind.Declined, Today.PlusDays(-1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CapabilityNeed("design", Month, Effort.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Offers("A", -1));
    }

    [Fact]
    public void Register_WrongReferences_SaysAllAtOnce()
    {
        var stranger = Again(Request("r", ""), answers: [new("other", Today, TriageReply.Yes)]);

        Assert.Equal(
            ["$.requests[1].id", "$.offers[1].on", "$.requests[0].answers[0].criterion"],
            PortfolioOfficeRegister.Create("r", "R", Criteria, [stranger, Request("r", "")], [Offers("A", 1), Offers("A", 2)]).Problems.Select(p => p.Path));
        Assert.False(Register([]).With(stranger).IsValid);
        Assert.Equal("s", Register([]).With(Request("s", "")).OrThrow().Requests.Single().Id);
    }

    private static OfficeRequest Request(string id, string answers, int asked = -9, OrganisationId[]? actors = null, int? hours = null) => new(
        id,
        id,
        Partners[0],
        [new(OfficeStep.Demand, Today.PlusDays(asked))],
        actors ?? [Partners[0], Partners[1]],
        answers: answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static a => a.Split(':')).Select(static a =>
            new TriageAnswer(a[0], Today.PlusDays(-1), a[1] == "yes" ? TriageReply.Yes : TriageReply.No)),
        needs: hours is { } h ? [new("design", Month, Effort.FromHours(h))] : []);

    private static OfficeRequest Wants(string id, int hours, string further) => Request(id, "must:yes also:yes " + further, hours: hours);

    private static CapabilityOffer Offers(string organisation, int? hours) =>
        new(OrganisationId.Parse($"ods:{organisation}"), "design", Month, Today, hours is { } h ? Effort.FromHours(h) : null);

    private static AllocationOutcome Outcome(OfficeRequest request) => RequestAllocation.Propose(Register([request]), Today).Single().Outcome;

    private static OfficePipeline Pipeline(params OfficeRequest[] requests) => OfficePipeline.Of(Register(requests), WorkingCalendar.EnglandAndWales, Today);
}
