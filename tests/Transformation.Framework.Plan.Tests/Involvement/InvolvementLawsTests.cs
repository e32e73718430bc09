using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Storage;
using static Transformation.Framework.Plan.Tests.Involvement.InvolvementGen;

namespace Transformation.Framework.Plan.Tests.Involvement;

public sealed class InvolvementLawsTests
{
    [Property(MaxTest = 200)]
    public Property TakingAwayAnyRecord_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Registers, Gen.Choose(0, 1000)).ToArbitrary(),
        t => NoTallyIsHigher(Without(t.Item1, t.Item2), t.Item1));

    [Property(MaxTest = 200)]
    public Property WithdrawingAndEnding_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Registers, Gen.Choose(0, 1000)).ToArbitrary(),
        t => NoTallyIsHigher(Ended(t.Item1, t.Item2), t.Item1));

    [Property(MaxTest = 200)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(Registers, Gen.Choose(0, 1000)).ToArbitrary(),
        t => Told(t.Item1) == Told(Register(
            Shuffled(t.Item1.Activities, t.Item2),
            Shuffled(t.Item1.Experts, t.Item2),
            Shuffled(t.Item1.Trainings, t.Item2),
            Shuffled(t.Item1.Insights, t.Item2),
            Shuffled(t.Item1.Gatherings, t.Item2),
            Shuffled(t.Item1.Personas, t.Item2))));

    [Property(MaxTest = 200)]
    public Property RecordsDatedAfterTheDay_ChangeNothing() => Prop.ForAll(Registers.ToArbitrary(), r => Told(r) == Told(Register(
        r.Activities.Where(a => a.On <= Today),
        r.Experts.Where(e => e.From <= Today),
        r.Trainings.Where(t => t.On <= Today),
        r.Insights.Where(i => i.On <= Today),
        r.Gatherings.Where(g => g.On <= Today),
        r.Personas.Where(p => p.On <= Today))));

    [Property(MaxTest = 200)]
    public Property HearingMore_NeverSilencesAGroupOrUnshapesAnInitiative() => Prop.ForAll(
        Gen.Zip(Registers, Gen.Choose(0, 1000)).ToArbitrary(),
        t =>
        {
            var fewer = Without(t.Item1, t.Item2);
            return Voices(fewer).Zip(Voices(t.Item1)).All(v => v.First.State != VoiceState.Heard || v.Second.State == VoiceState.Heard)
                && Voices(fewer).Zip(Voices(t.Item1)).All(v => v.First.KnownParticipations <= v.Second.KnownParticipations)
                && InitiativeShaping.Of(fewer, Portfolio, Today).Zip(InitiativeShaping.Of(t.Item1, Portfolio, Today)).All(s => s.First.State <= s.Second.State);
        });

    [Property(MaxTest = 200)]
    public Property EveryFinding_NamesWhatLedToIt() => Prop.ForAll(Registers.ToArbitrary(), r =>
        Voices(r).All(v => (v.State == VoiceState.Heard) == (v.Activities.Length + v.Experts.Length > 0))
        && Voices(r).All(v => v.Activities.All(a => a.Level >= InvolvementLevel.Consulted))
        && Voices(r).Select(v => v.Group.Id).SequenceEqual(["g0", "g1", "g2"])
        && InitiativeShaping.Of(r, Portfolio, Today) is { Length: 2 } shapings
        && shapings.All(s => (s.State == ShapingState.Unknown) == (s.HighestLevel is null))
        && r.CountOn(Today)[0].Records.SequenceEqual(shapings.Where(s => s.State == ShapingState.Shaped).Select(s => s.Initiative.Id.Value))
        && InsightReuse.Of(r, Today).All(g => g.State switch
        {
            InsightReuseState.Unknown => g.Gathering.Groups.IsEmpty,
            InsightReuseState.NothingToReuse => g.Related.IsEmpty,
            InsightReuseState.NotLooked => g.Related.Length > 0 && g.NotLookedAt.SequenceEqual(g.Related),
            _ => g.Related.Any(i => g.Gathering.LookedAt.Contains(i.Id)),
        })
        && Sentences(r).All(s => s.EndsWith('.')));

    [Property(MaxTest = 200)]
    public Property Index_HasWhatIsSharedAndNothingElse() => Prop.ForAll(Registers.ToArbitrary(), async register =>
    {
        var index = new InMemoryTextIndex();
        await index.PutAsync([new(new(InsightIndex.DocumentType, "left-over"), "Said")]);
        await InsightIndex.FillAsync(index, register, Today);
        var found = (await index.SearchAsync(TextQuery.Of("said", InsightIndex.DocumentType), 100)).Select(hit => hit.Id.Key).Order(StringComparer.Ordinal);

        Assert.Equal(register.Insights.Where(i => i.IsSharedOn(Today)).Select(i => i.Id).Order(StringComparer.Ordinal), found);
    });

    [Property]
    public Property AnyRegister_RoundTrips() => Prop.ForAll(Registers.ToArbitrary(), register =>
    {
        var text = PlanJson.InvolvementRegister.ToText(register);
        var again = PlanJson.InvolvementRegister.Load(text).OrThrow();
        return PlanJson.InvolvementRegister.ToText(again) == text && Told(again) == Told(register) && again.Trainings.SequenceEqual(register.Trainings);
    });

    private static bool NoTallyIsHigher(InvolvementRegister after, InvolvementRegister before) =>
        after.CountOn(Today).Zip(before.CountOn(Today)).All(t => t.First.Measure == t.Second.Measure && t.First.Count <= t.Second.Count);

    private static InvolvementRegister Without(InvolvementRegister r, int which)
    {
        var (list, at) = (which % 6, which / 6 % 5);
        return Register(
            r.Activities.Where((_, i) => list != 0 || i != at),
            r.Experts.Where((_, i) => list != 1 || i != at),
            r.Trainings.Where((_, i) => list != 2 || i != at),
            r.Insights.Where((_, i) => list != 3 || i != at),
            r.Gatherings.Where((_, i) => list != 4 || i != at),
            r.Personas.Where((_, i) => list != 5 || i != at));
    }

    private static InvolvementRegister Ended(InvolvementRegister r, int which) => Register(
        r.Activities.Select((a, i) => ((which >> i) & 1) == 0 || a.WithdrawnOn is not null
            ? a
            : new InvolvementActivity(a.Id, a.Title, a.On, a.Method, a.Level, a.Initiative, a.Groups, a.Changed, a.On.PlusDays(which % 3))),
        r.Experts.Select((e, i) => ((which >> i) & 1) == 0 || e.Until is not null
            ? e
            : new ExpertByExperience(e.Id, e.From, e.From.PlusDays(which % 3), e.Initiative, e.Groups, e.OfferedOn, e.AgreedOn, e.DeclinedOn)),
        r.Trainings,
        r.Insights.Select((s, i) => ((which >> i) & 1) == 0 || s.WithdrawnOn is not null
            ? s
            : new Insight(s.Id, s.Title, s.Host, s.On, s.Summary, s.Groups, s.SharedOn, s.On.PlusDays(which % 3))),
        r.Gatherings,
        r.Personas);

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }

    private static IEnumerable<GroupVoice> Voices(InvolvementRegister register) => VoicesHeard.Of(register, Cohort, Today).Groups;

    private static IEnumerable<string> Sentences(InvolvementRegister register) =>
    [
        InvolvementText.Explain(VoicesHeard.Of(register, Cohort, Today)),
        InvolvementText.Explain(VoicesHeard.Of(register, Cohort, Today, Core.InitiativeId.From("i1"))),
        .. Voices(register).Select(InvolvementText.Explain),
        .. InitiativeShaping.Of(register, Portfolio, Today).Select(InvolvementText.Explain),
        .. InsightReuse.Of(register, Today).Select(InvolvementText.Explain),
    ];

    /// <summary>Everything that is said of a register on the day.</summary>
    private static string Told(InvolvementRegister register) =>
        string.Join('\n', register.CountOn(Today).Select(t => $"{t.Measure} {t.Count} {string.Join(',', t.Records)}"))
        + string.Join('\n', Sentences(register))
        + string.Join(',', register.ExpertsWithoutCompensation(Today).Select(e => e.Id).Order(StringComparer.Ordinal));
}
