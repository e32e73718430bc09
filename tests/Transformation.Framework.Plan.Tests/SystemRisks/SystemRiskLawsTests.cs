using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using static Transformation.Framework.Plan.Tests.SystemRisks.SystemRiskGen;

namespace Transformation.Framework.Plan.Tests.SystemRisks;

public sealed class SystemRiskLawsTests
{
    [Property(MaxTest = 300)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(Registers.ToArbitrary(), register =>
        Told(register) == Told(SystemRiskRegister.Create(
            register.Id,
            register.Title,
            register.Escalation,
            register.Appetites.Reverse(),
            register.Risks.Reverse().Select(r => Again(r, ratings: r.Ratings.Reverse(), mitigations: r.Mitigations.Reverse(), heldBy: r.HeldBy.Reverse()))).OrThrow()));

    [Property(MaxTest = 300)]
    public Property RecordsDatedAfterTheDay_ChangeNothing() => Prop.ForAll(Registers.ToArbitrary(), register =>
        Told(register) == Told(SystemRiskRegister.Create(
            register.Id,
            register.Title,
            register.Escalation,
            register.Appetites,
            register.Risks.Where(r => r.RaisedOn <= Today).Select(r => Again(
                r,
                ratings: r.Ratings.Where(x => x.On <= Today),
                mitigations: r.Mitigations.Where(m => m.AgreedOn <= Today).Select(m => m.Done > Today ? Undone(m) : m),
                heldBy: r.HeldBy.Where(h => h.From <= Today),
                isOpen: r.ClosedOn > Today))).OrThrow()));

    [Property(MaxTest = 300)]
    public Property ARiskOverItsAppetite_AlwaysHasAGround() => Prop.ForAll(Registers.ToArbitrary(), register =>
        SystemRiskOverview.Of(register, Today).Risks.All(r =>
            (r.Position == AppetitePosition.Over) == r.Reasons.Any(x => x.Ground == EscalationGround.OverAppetite)
            && r.OverdueMitigations.Count() == r.Reasons.Count(x => x.Ground == EscalationGround.MitigationOverdue)
            && r.Reasons.All(x => x.Since <= Today && x.Since >= r.Risk.RaisedOn.PlusDays(-9))));

    [Property(MaxTest = 300)]
    public Property AcceptingMore_NeverPutsARiskOverTheAppetite() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var bold = SystemRiskRegister.Create(
            register.Id, register.Title, register.Escalation, [new("money", 25), new("other", 25)], register.Risks).OrThrow();
        return SystemRiskOverview.Of(bold, Today).Risks.All(r => r.Position == (r.Score is null ? AppetitePosition.Unknown : AppetitePosition.Within));
    });

    [Property(MaxTest = 300)]
    public Property DoingAMitigation_NeverAddsAGround() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var done = With(register, r => Again(r, mitigations: r.Mitigations.Select(m =>
            new RiskMitigation(m.Id, m.Title, m.Owner, m.AgreedOn, m.Due, m.AgreedOn, m.Parts))));
        return SystemRiskOverview.Of(register, Today).Risks.Zip(SystemRiskOverview.Of(done, Today).Risks)
            .All(t => t.Second.Reasons.Length == t.First.Reasons.Length - t.First.OverdueMitigations.Count());
    });

    [Property(MaxTest = 300)]
    public Property EveryRisk_IsOwnedOnceAndCountedOnce() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var overview = SystemRiskOverview.Of(register, Today);
        var contingency = overview.Contingency;
        return overview.Organisations.Sum(o => o.Owns.Length) == overview.Risks.Length
            && Enum.GetValues<RiskLevel>().Sum(overview.Count) == overview.Risks.Length
            && contingency.Counted.Length + contingency.ExposureUnknown.Length + contingency.ShareUnknown.Length == overview.Risks.Length;
    });

    [Property(MaxTest = 300)]
    public Property Changes_AgreeWithTheTwoOverviews() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var changes = RiskChange.Between(register, Today.PlusDays(-5), Today);
        return changes.Where(c => c.Before is not null).Select(c => c.Risk.Id).ToHashSet()
                .SetEquals(SystemRiskOverview.Of(register, Today.PlusDays(-5)).Risks.Select(r => r.Risk.Id))
            && changes.Where(c => c.After is not null).Select(c => c.Risk.Id).ToHashSet()
                .SetEquals(SystemRiskOverview.Of(register, Today).Risks.Select(r => r.Risk.Id))
            && RiskChange.Between(register, Today, Today).All(c => c.Kind is RiskChangeKind.Same or RiskChangeKind.StillUnknown && !c.HasMoved);
    });

    [Property(MaxTest = 200)]
    public Property AnyRegister_RoundTrips() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var text = PlanJson.SystemRisks.ToText(register);
        var again = PlanJson.SystemRisks.Load(text).OrThrow();
        return PlanJson.SystemRisks.ToText(again) == text && Told(again) == Told(register);
    });

    private static RiskMitigation Undone(RiskMitigation m) => new(m.Id, m.Title, m.Owner, m.AgreedOn, m.Due, null, m.Parts);

    private static string Told(SystemRiskRegister register)
    {
        var overview = SystemRiskOverview.Of(register, Today);
        return string.Join('\n', overview.Risks.Select(r => $"{r.Risk.Id} {SystemRiskText.Describe(r)} {string.Join(';', r.Reasons.Select(SystemRiskText.Describe))} {r.EscalateTo}"))
            + string.Join('\n', overview.Organisations.Select(SystemRiskText.Describe))
            + SystemRiskText.Describe(overview.Contingency);
    }
}
