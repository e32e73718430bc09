using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Storage;
using static Transformation.Framework.Plan.Tests.Learning.LearningGen;

namespace Transformation.Framework.Plan.Tests.Learning;

public sealed class LearningLawsTests
{
    [Property(MaxTest = 200)]
    public Property TakingAwayAnyRecord_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Libraries, Gen.Choose(0, 1000)).ToArbitrary(),
        t => Without(t.Item1, t.Item2).CountOn(Today).Zip(t.Item1.CountOn(Today)).All(c => c.First.Count <= c.Second.Count));

    [Property(MaxTest = 200)]
    public Property WithdrawingEntriesAndClosingRepositories_NeverRaisesATally() => Prop.ForAll(
        Gen.Zip(Libraries, Gen.Choose(0, 1000)).ToArbitrary(),
        t => Ended(t.Item1, t.Item2).CountOn(Today).Zip(t.Item1.CountOn(Today)).All(c => c.First.Count <= c.Second.Count));

    [Property(MaxTest = 200)]
    public Property OrderOfRecords_DoesNotMatter() => Prop.ForAll(
        Gen.Zip(Libraries, Gen.Zip(Gen.Choose(0, 1000), Gen.Choose(-4, 0))).ToArbitrary(),
        t => Told(t.Item1, t.Item2.Item2) == Told(
            Library(
                Shuffled(t.Item1.Repositories, t.Item2.Item1), Shuffled(t.Item1.Entries, t.Item2.Item1), Shuffled(t.Item1.Reviews, t.Item2.Item1), Shuffled(t.Item1.Evaluations, t.Item2.Item1)),
            t.Item2.Item2));

    [Property(MaxTest = 200)]
    public Property RecordsDatedAfterTheDay_ChangeNothing() => Prop.ForAll(
        Gen.Zip(Libraries, Gen.Choose(-4, 0)).ToArbitrary(),
        t => Told(t.Item1, t.Item2) == Told(
            Library(
                t.Item1.Repositories.Where(r => !(r.OpenFrom > Today)),
                t.Item1.Entries.Where(e => e.On <= Today),
                t.Item1.Reviews.Where(r => r.On <= Today),
                t.Item1.Evaluations.Where(p => p.On <= Today)),
            t.Item2));

    [Property(MaxTest = 200)]
    public Property LookingAtLearning_NeverMakesAnInitiativeLookWorse() => Prop.ForAll(
        Gen.Zip(Libraries, Gen.Zip(Gen.Choose(0, 1000), Gen.Choose(-4, 0))).ToArbitrary(),
        t =>
        {
            var after = LearningUse.Of(t.Item1, Portfolio(t.Item2.Item2), Today);
            var fewer = Library(t.Item1.Repositories, t.Item1.Entries, t.Item1.Reviews.Where((_, i) => ((t.Item2.Item1 >> (i % 10)) & 1) == 0), t.Item1.Evaluations);
            var before = LearningUse.Of(fewer, Portfolio(t.Item2.Item2), Today);
            return before.Initiatives.Zip(after.Initiatives).All(p => p.First.State <= p.Second.State);
        });

    [Property(MaxTest = 200)]
    public Property EveryInitiativeThatStarted_StandsOnceWithGrounds() => Prop.ForAll(
        Gen.Zip(Libraries, Gen.Choose(-4, 2)).ToArbitrary(),
        t => LearningUse.Of(t.Item1, Portfolio(t.Item2), Today) is var use
            && use.Initiatives.Length == (t.Item2 <= -1 ? 4 : t.Item2 == 0 ? 3 : 0)
            && use.Initiatives.All(i => i.State switch
            {
                LearningUseState.Unknown or LearningUseState.NothingToLookAt => i.Related.IsEmpty && i.Reviews.IsEmpty,
                LearningUseState.NotLooked => !i.Related.IsEmpty && i.Reviews.IsEmpty && i.NotReviewed.Count() == i.Related.Length,
                LearningUseState.LookedLater => i.Reviews.All(r => r.On > i.StartedOn) && !i.Reviews.IsEmpty,
                _ => i.Reviews.Any(r => r.On <= i.StartedOn),
            })
            && use.Initiatives.All(i => LearningText.Explain(i).EndsWith('.')));

    [Property(MaxTest = 200)]
    public Property Index_HasWhatIsSharedAndNothingElse() => Prop.ForAll(Libraries.ToArbitrary(), async library =>
    {
        var index = new InMemoryTextIndex();
        await index.PutAsync([new(new(LearningIndex.DocumentType, "left-over"), "Entry"), new(new("other", "kept"), "Entry")]);
        await LearningIndex.FillAsync(index, library, Today);
        var found = (await index.SearchAsync(TextQuery.Of("entry", LearningIndex.DocumentType), 100)).Select(hit => hit.Id.Key).Order(StringComparer.Ordinal);

        Assert.Equal(library.Entries.Where(e => e.IsSharedOn(Today)).Select(e => e.Id).Order(StringComparer.Ordinal), found);
        Assert.Single(await index.SearchAsync(TextQuery.Of("entry", "other")));
    });

    [Property]
    public Property AnyLibrary_RoundTrips() => Prop.ForAll(Libraries.ToArbitrary(), library =>
    {
        var text = PlanJson.LearningLibrary.ToText(library);
        var again = PlanJson.LearningLibrary.Load(text).OrThrow();
        return PlanJson.LearningLibrary.ToText(again) == text && Told(again, -1) == Told(library, -1) && again.Reviews.SequenceEqual(library.Reviews);
    });

    private static LearningLibrary Without(LearningLibrary library, int which) => Library(
        library.Repositories.Where((_, i) => which % 4 != 0 || i != which / 4 % 4),
        library.Entries.Where((_, i) => which % 4 != 1 || i != which / 4 % 6),
        library.Reviews.Where((_, i) => which % 4 != 2 || i != which / 4 % 6),
        library.Evaluations.Where((_, i) => which % 4 != 3 || i != which / 4 % 4));

    private static LearningLibrary Ended(LearningLibrary library, int which) => Library(
        library.Repositories.Select((r, i) => ((which >> i) & 1) == 0 || r.OpenFrom is not { } from || r.OpenUntil is not null
            ? r
            : new LearningRepository(r.Id, r.Title, r.Host, from, from)),
        library.Entries.Select((e, i) => ((which >> i) & 1) == 0 || e.WithdrawnOn is not null ? e : new LearningEntry(
            e.Id, e.Kind, e.Title, e.Host, e.On, e.Summary, e.Repository, e.SharedOn, e.On.PlusDays(which % 5), e.Initiatives, e.Outcomes, e.Cohorts, e.Log)),
        library.Reviews,
        library.Evaluations);

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }

    /// <summary>Everything that is said of a library on the day.</summary>
    private static string Told(LearningLibrary library, int start) =>
        string.Join('\n', library.CountOn(Today).Select(t => $"{t.Measure} {t.Count} {string.Join(',', t.Records)}"))
        + string.Join('\n', LearningUse.Of(library, Portfolio(start), Today).Initiatives.Select(i =>
            $"{i.State} {LearningText.Explain(i)} {string.Join(',', i.Related.Select(e => e.Id))} {string.Join(',', i.Reviews)}"))
        + library.EvaluationOf(Core.InitiativeId.From("i1"), Today)?.Id;
}
