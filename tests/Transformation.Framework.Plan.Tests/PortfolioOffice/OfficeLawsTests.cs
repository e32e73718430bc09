using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using static Transformation.Framework.Plan.Tests.PortfolioOffice.OfficeGen;

namespace Transformation.Framework.Plan.Tests.PortfolioOffice;

public sealed class OfficeLawsTests
{
    [Property(MaxTest = 300)]
    public Property WhatIsSetAside_IsNeverMoreThanWhatIsKnownToBeFree() => Prop.ForAll(Registers.ToArbitrary(), register =>
        Allocated(register)
            .SelectMany(a => a.Needs)
            .SelectMany(n => n.Shares, (n, s) => (Key: (s.Organisation, n.Need.Skill, n.Need.Month), s.Effort))
            .GroupBy(x => x.Key, x => x.Effort)
            .All(g => Free(register, g.Key) is { } free && g.Sum(e => e.Milliseconds) <= free.Milliseconds));

    [Property(MaxTest = 300)]
    public Property ARequest_GetsAllItNeedsOrNothing() => Prop.ForAll(Registers.ToArbitrary(), register =>
        Allocated(register).All(a =>
            a.Needs.Length == a.Request.Needs.Length
            && a.Needs.All(n => n.Shares.Sum(s => s.Effort.Milliseconds) == n.Need.Effort.Milliseconds && n.Shares.All(s => a.Request.Actors.Contains(s.Organisation)))));

    [Property(MaxTest = 300)]
    public Property UnknownCapacity_GivesNoMoreThanNone() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var none = Register(register.Requests, register.Offers.Select(o => new CapabilityOffer(o.Organisation, o.Skill, o.Month, o.On, o.Free ?? Effort.Zero)));
        return Allocated(register).Select(a => a.Request.Id).SequenceEqual(Allocated(none).Select(a => a.Request.Id));
    });

    [Property(MaxTest = 300)]
    public Property TheLastInLine_TakesNothingFromThoseBefore() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var all = RequestAllocation.Propose(register, Today);
        return all.IsEmpty || RequestAllocation.Propose(Register(register.Requests.Where(r => r.Id != all[^1].Request.Id), register.Offers), Today)
            .Select(PortfolioOfficeText.Describe).SequenceEqual(all.SkipLast(1).Select(PortfolioOfficeText.Describe));
    });

    [Property(MaxTest = 300)]
    public Property ARequestTurnedDownByACriterion_HasItsReason() => Prop.ForAll(Registers.ToArbitrary(), register =>
        RequestTriage.Of(register, Today).All(t =>
            (t.Outcome == TriageOutcome.TurnDown) == !t.EssentialNo.IsEmpty
            && (t.Outcome != TriageOutcome.GoForward || t.EssentialUnknown.IsEmpty)
            && t.EssentialNo.Length + t.EssentialUnknown.Length <= 2
            && t.Yes.Length + t.No.Length + t.Unknown.Length == 2));

    [Property(MaxTest = 300)]
    public Property TakingAnswersAway_NeverSendsARequestForward() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var bare = Register(register.Requests.Select(r => Again(r, answers: r.Answers.Where(a => a.Criterion != "must"))));
        return RequestTriage.Of(bare, Today).All(t => t.Outcome != TriageOutcome.GoForward && t.EssentialUnknown.Contains("must"));
    });

    [Property(MaxTest = 300)]
    public Property EveryOpenRequest_IsInOneStep() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var pipeline = Pipeline(register);
        var open = pipeline.Requests.Where(r => r.IsOpen).Select(r => r.Request.Id);
        return pipeline.Steps.SelectMany(s => s.In).Select(r => r.Request.Id).Order(StringComparer.Ordinal).SequenceEqual(open)
            && Enum.GetValues<OfficeSport>().Sum(pipeline.Count) == open.Count();
    });

    [Property(MaxTest = 300)]
    public Property TheTimesOfARequest_AddUpToTheWholeTime() => Prop.ForAll(Registers.ToArbitrary(), register =>
        Pipeline(register).Requests.All(r => r.Times.Sum(t => t.WorkingDays)
            == WorkingCalendar.EnglandAndWales.WorkingDays(r.Times[0].From.PlusDays(1), r.Times[^1].Until ?? Today)));

    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(Registers.ToArbitrary(), register =>
        Told(register) == Told(PortfolioOfficeRegister.Create(
            "r",
            "R",
            Criteria.Reverse(),
            register.Requests.Reverse().Select(r => Again(r, entries: r.Entries.Reverse(), answers: r.Answers.Reverse(), isReversed: true)),
            register.Offers.Reverse()).OrThrow()));

    [Property(MaxTest = 300)]
    public Property RecordsDatedAfterTheDay_ChangeNothing() => Prop.ForAll(Registers.ToArbitrary(), register =>
        Told(register) == Told(Register(
            register.Requests.Where(r => r.Entries[0].On <= Today).Select(r => Again(
                r,
                entries: r.Entries.Where(e => e.On <= Today),
                answers: r.Answers.Where(a => a.On <= Today),
                feedback: r.Feedback.Where(f => f.On <= Today),
                isOpen: r.Ending?.On > Today)),
            register.Offers.Where(o => o.On <= Today))));

    [Property(MaxTest = 200)]
    public Property AnyRegister_RoundTrips() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var text = PlanJson.PortfolioOffice.ToText(register);
        var again = PlanJson.PortfolioOffice.Load(text).OrThrow();
        return PlanJson.PortfolioOffice.ToText(again) == text && Told(again) == Told(register);
    });

    private static Effort? Free(PortfolioOfficeRegister register, (OrganisationId Organisation, string Skill, YearMonth Month) key) =>
        register.Offers.Where(o => o.On <= Today && (o.Organisation, o.Skill, o.Month) == key).MaxBy(o => o.On)?.Free;

    private static IEnumerable<RequestAllocation> Allocated(PortfolioOfficeRegister register) =>
        RequestAllocation.Propose(register, Today).Where(a => a.Outcome == AllocationOutcome.Allocated);

    private static OfficePipeline Pipeline(PortfolioOfficeRegister register) => OfficePipeline.Of(register, WorkingCalendar.EnglandAndWales, Today);

    private static string Told(PortfolioOfficeRegister register)
    {
        var pipeline = Pipeline(register);
        return string.Join('\n', RequestTriage.Of(register, Today).Select(PortfolioOfficeText.Describe))
            + string.Join('\n', RequestAllocation.Propose(register, Today).Select(PortfolioOfficeText.Describe))
            + string.Join('\n', pipeline.Requests.Select(PortfolioOfficeText.Describe))
            + string.Join('\n', pipeline.Steps.Select(s => $"{s.Step} {string.Join(',', s.In.Select(r => r.Request.Id))} {string.Join(',', s.FinishedWorkingDays)} {s.MedianWorkingDays}"))
            + PortfolioOfficeText.DescribeFeedback(pipeline);
    }
}
