using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Learning;

public sealed class LearningLibraryTests
{
    private static readonly LocalDate Day = new(2024, 10, 3);
    private static readonly OrganisationId Host = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Other = OrganisationId.Ods("RA7");

    [Fact]
    public void Create_RecordsThatDoNotFit_SaysAllAtOnce()
    {
        var review = new LearningReview("e", Other, Day.PlusDays(-1), LearningReviewResult.Used);
        var problems = LearningLibrary.Create(
            "l",
            "L",
            [new("r", "R", Host), new("r", "R", Host)],
            [Entry("e", repository: "gone"), Entry("e")],
            [review, review, new("gone", Other, Day, LearningReviewResult.SetAside)],
            [new("p", InitiativeId.From("i"), Day), new("p", InitiativeId.From("i"), Day)]).Problems;

        Assert.Equal(
            [
                ("$.repositories[1].id", ProblemCodes.DuplicateId),
                ("$.entries[1].id", ProblemCodes.DuplicateId),
                ("$.evaluations[1].id", ProblemCodes.DuplicateId),
                ("$.reviews[1].entry", ProblemCodes.DuplicateId),
                ("$.entries[0].repository", ProblemCodes.UnknownReference),
                ("$.reviews[0].on", ProblemCodes.Contradiction),
                ("$.reviews[1].on", ProblemCodes.Contradiction),
                ("$.reviews[2].entry", ProblemCodes.UnknownReference),
            ],
            problems.Select(p => (p.Path, p.Code)));
    }

    [Fact]
    public void Load_RecordsThatCannotBeRead_AreCheckedAllTheSame()
    {
        const string Bad = """
            {
              "$schema": "urn:transformation-framework:learning-library:1",
              "schemaVersion": 1,
              "id": "l",
              "title": "L",
              "repositories": [{ "id": "r", "title": "R", "host": "ods:RVJ", "openUntil": "2024-10-03" }],
              "entries": [
                { "id": "e", "kind": "rumour", "title": "E", "host": "ods:RVJ", "on": "2024-10-03", "repository": "gone" },
                { "id": "f", "kind": "learning-log", "title": "F", "host": "ods:RVJ", "on": "2024-10-03" },
                { "id": "g", "kind": "story", "title": "G", "host": "ods:RVJ", "on": "2024-10-03", "sharedOn": "2024-10-02" }
              ],
              "reviews": [
                { "entry": "e", "by": "nobody", "on": "2024-10-03", "result": "used" },
                { "entry": "x", "by": "ods:RVJ", "on": "2024-10-03", "result": "used", "more": true }
              ],
              "evaluations": [{ "id": "p", "initiative": "i", "on": "2024-10-03", "aim": "A.", "missing": ["aim"] }]
            }
            """;

        Assert.Equal(
            [
                "$.repositories[0].openUntil",
                "$.entries[0].kind",
                "$.entries[1].log",
                "$.entries[2].sharedOn",
                "$.reviews[0].by",
                "$.reviews[1].more",
                "$.evaluations[0].missing",
                "$.entries[0].repository",
                "$.reviews[1].entry",
            ],
            PlanJson.LearningLibrary.Load(Bad).Problems.Select(p => p.Path));
    }

    [Fact]
    public void Create_WrongParts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Entry("not an id"));
        Assert.Throws<ArgumentException>(() => new LearningEntry("e", LearningKind.Story, "E", default, Day));
        Assert.Throws<ArgumentException>(() => new LearningEntry("e", LearningKind.Story, "E", Host, Day, log: new("Tried.")));
        Assert.Throws<ArgumentException>(() => new LearningEntry("e", LearningKind.LearningLog, "E", Host, Day));
        Assert.Throws<ArgumentException>(() => new LearningEntry("e", LearningKind.Story, "E", Host, Day, withdrawnOn: Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => new LearningEntry("e", LearningKind.Story, "E", Host, Day, outcomes: [OutcomeId.From("o"), OutcomeId.From("o")]));
        Assert.Throws<ArgumentException>(() => new LearningEntry("e", LearningKind.Story, "E", Host, new(1741, 1, 24, CalendarSystem.Coptic)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningEntry("e", default, "E", Host, Day));
        Assert.Throws<ArgumentException>(() => new LearningRepository("r", "R", Host, openUntil: Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningReview("e", Host, Day, default));
        Assert.Throws<ArgumentException>(() => new EvaluationPlan("p", InitiativeId.From("i"), Day, aim: "A.", missing: [EvaluationPart.Aim]));
        Assert.Throws<ArgumentException>(() => new EvaluationPlan("p", InitiativeId.From("i"), Day, missing: [(EvaluationPart)99]));
    }

    [Fact]
    public void Days_FirstAndLast_AreIncludedAndThatOfAWithdrawalIsNot()
    {
        var repository = new LearningRepository("r", "R", Host, Day, Day.PlusDays(1));
        Assert.Equal([false, true, true, false], Days(-1, 2).Select(repository.IsOpenOn));
        Assert.False(new LearningRepository("r", "R", Host).IsOpenOn(Day));

        var entry = new LearningEntry("e", LearningKind.Story, "E", Host, Day, sharedOn: Day.PlusDays(1), withdrawnOn: Day.PlusDays(2));
        Assert.Equal([false, true, true, false], Days(-1, 2).Select(entry.StandsOn));
        Assert.Equal([false, false, true, false], Days(-1, 2).Select(entry.IsSharedOn));
        Assert.False(Entry("e").IsSharedOn(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Count_OwnHostOrSetAside_IsNotUseElsewhere()
    {
        var library = LearningLibrary.Create("l", "L", entries: [Entry("e")], reviews: [new("e", Host, Day, LearningReviewResult.Used), new("e", Other, Day, LearningReviewResult.SetAside)]).OrThrow();

        Assert.Equal(0, Tally(library, LearningLibrary.UsedElsewhereMeasure).Count);
        var used = library.With(new LearningReview("e", Other, Day.PlusDays(1), LearningReviewResult.Used)).OrThrow();
        Assert.Equal(0, Tally(used, LearningLibrary.UsedElsewhereMeasure).Count);
        Assert.Equal(["e"], used.CountOn(Day.PlusDays(1)).Single(t => t.Measure == LearningLibrary.UsedElsewhereMeasure).Records.AsEnumerable());
    }

    [Fact]
    public void Count_EmptyLibrary_HasEveryMeasureAsZero() => Assert.Equal(
        [("evidence-repositories", 0L), ("learning-used-elsewhere", 0), ("learning-shared", 0), ("evaluation-plans-complete", 0)],
        LearningLibrary.Create("l", "L").OrThrow().CountOn(Day).Select(t => (t.Measure, t.Count)));

    [Fact]
    public void With_SameIdentifier_TakesItsPlace()
    {
        var library = LearningLibrary.Create("l", "L", entries: [Entry("e"), Entry("f")]).OrThrow();

        Assert.Equal(["e", "f"], library.With(new LearningEntry("e", LearningKind.Evaluation, "New", Host, Day)).OrThrow().Entries.Select(e => e.Id));
        Assert.Equal("$.reviews[0].entry", Assert.Single(library.With(new LearningReview("gone", Other, Day, LearningReviewResult.Used)).Problems).Path);
        Assert.True(library.TryFind("f", out _));
        Assert.False(library.TryFind("gone", out _));
    }

    [Fact]
    public void Completeness_WhatIsThereMissingAndNotRecorded_IsToldApart()
    {
        var unknown = new EvaluationPlan("p", InitiativeId.From("i"), Day, aim: "A.").Completeness;
        Assert.Equal((EvaluationState.Unknown, 1, 0, 8), (unknown.State, unknown.Present.Length, unknown.Missing.Length, unknown.NotRecorded.Length));

        var incomplete = new EvaluationPlan("p", InitiativeId.From("i"), Day, "A.", "M.", Day, ["I"], method: "M.", evaluator: "E.", reportsOn: Day, missing: [EvaluationPart.Feedback, EvaluationPart.Baseline]);
        Assert.Equal("Incomplete: it lacks a plan for the baseline, a way back to those who can act.", LearningText.Explain(incomplete.Completeness));

        var complete = new EvaluationPlan("p", InitiativeId.From("i"), Day, "A.", "M.", Day, ["I"], "B.", "M.", "E.", Day, "F.").Completeness;
        Assert.Equal((EvaluationState.Complete, "Complete."), (complete.State, LearningText.Explain(complete)));
        Assert.Equal("Unknown: not recorded: a measure with a from and a to, a date to reach the aim by, indicators, a plan for the baseline, a method, somebody to evaluate, a date to report on, a way back to those who can act.", LearningText.Explain(unknown));
    }

    private static IEnumerable<LocalDate> Days(int from, int to) => Enumerable.Range(from, to - from + 1).Select(Day.PlusDays);

    private static LearningEntry Entry(string id, string? repository = null) => new(id, LearningKind.Story, "E", Host, Day, repository: repository);

    private static EvidenceTally Tally(LearningLibrary library, string measure) => library.CountOn(Day).Single(t => t.Measure == measure);
}
