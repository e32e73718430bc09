using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;
using Transformation.Framework.Plan.Tests.Bnssg;

namespace Transformation.Framework.Plan.Tests.Learning;

/// <summary>The sample library on the day of the board paper and at the end of January 2025; the figures were worked out by hand.</summary>
public sealed class BnssgLearningTests
{
    private static readonly LocalDate January = new(2025, 1, 30);
    private static readonly byte[] Bytes = Samples.Bytes("plan/learning-library.json");
    private static readonly LearningLibrary Library = PlanJson.LearningLibrary.Load(Bytes).OrThrow();
    private static readonly Portfolio Portfolio = CoreJson.Portfolio.Load(Samples.Bytes("portfolio.json")).OrThrow();

    [Fact]
    public void Library_PublishedSchema_IsUpToDate() => SchemaFile.AssertUpToDate(PlanJson.LearningLibrary.Name, PlanJson.LearningLibrary.Schema());

    [Fact]
    public void Library_KeepsTheDocumentContract() => DocumentContract.Holds(PlanJson.LearningLibrary, Bytes);

    [Fact]
    public void Library_FitsThePortfolio() => Assert.Empty(Library.ProblemsAgainst(Portfolio));

    [Fact]
    public void Library_AgainstAnotherPortfolio_NamesWhatIsNotThere()
    {
        var other = Portfolio.Create(PortfolioId.From("p"), "P", OrganisationRegister.Empty, OutcomesFramework.Empty, []).OrThrow();
        var library = LearningLibrary.Create(
            "l",
            "L",
            entries: [new("e", LearningKind.Story, "E", OrganisationId.Ods("RVJ"), January, initiatives: [InitiativeId.From("i")], outcomes: [OutcomeId.From("o")], cohorts: [CohortId.From("c")])],
            reviews: [new("e", OrganisationId.Ods("RVJ"), January, LearningReviewResult.Used, InitiativeId.From("i"))],
            evaluations: [new("p", InitiativeId.From("i"), January)]).OrThrow();

        Assert.Equal(
            ["$.entries[0].initiatives[0]", "$.entries[0].outcomes[0]", "$.reviews[0].initiative", "$.evaluations[0].initiative"],
            library.ProblemsAgainst(other).Select(p => p.Path));
    }

    [Fact]
    public void Tallies_OnTheBoardDayAndInJanuary_Differ()
    {
        Assert.Equal([1L, 0, 5, 0], Library.CountOn(Samples.BoardDay).Select(t => t.Count));
        Assert.Equal([2L, 3, 6, 2], Library.CountOn(January).Select(t => t.Count));
        Assert.Equal(["falls-response-review", "schools-pilot-evaluation", "virtual-ward-story"], Library.CountOn(January)[1].Records.AsEnumerable());
    }

    [Fact]
    public void Use_OnTheBoardDay_TwoOfFifteenStartedWithoutLooking()
    {
        var use = LearningUse.Of(Library, Portfolio, Samples.BoardDay);

        Assert.Equal(15, use.Initiatives.Length);
        Assert.Equal(["ht2040", "cyp-neurodiversity"], Ids(use, LearningUseState.NotLooked));
        Assert.Equal(["frailty-conveyance"], Ids(use, LearningUseState.Looked));
        Assert.Equal(["digital-academy", "benefits-framework"], Ids(use, LearningUseState.Unknown));
        Assert.Equal(10, use.In(LearningUseState.NothingToLookAt).Count());
        Assert.Equal(
            "\"Healthier Together 2040\" started on 2024-05-02 without a record of looking at 2 pieces of related learning that were there: "
            + "\"Review of the community response to falls\" (grey literature, 2023-11-20); \"First year of stroke rehabilitation closer to home\" (evaluation, 2024-03-15).",
            LearningText.Explain(use.In(LearningUseState.NotLooked).First()));
    }

    [Fact]
    public void Use_InJanuary_OneLookedLater()
    {
        var later = Assert.Single(LearningUse.Of(Library, Portfolio, January).In(LearningUseState.LookedLater));

        Assert.Equal(
            "\"Healthier Together 2040\" started on 2024-05-02 and first looked at related learning on 2024-11-20, 202 days later. "
            + "Not looked at: \"First year of stroke rehabilitation closer to home\" (evaluation, 2024-03-15).",
            LearningText.Explain(later));
    }

    [Fact]
    public void Evaluation_OfTheFrailtyWork_IsFirstUnknownThenComplete()
    {
        var frailty = InitiativeId.From("frailty-conveyance");

        Assert.Null(Library.EvaluationOf(frailty, new(2024, 9, 29)));
        Assert.Equal(EvaluationState.Unknown, Library.EvaluationOf(frailty, Samples.BoardDay)?.Completeness.State);
        Assert.Equal(EvaluationState.Complete, Library.EvaluationOf(frailty, January)?.Completeness.State);
        Assert.Equal(EvaluationState.Incomplete, Library.EvaluationOf(InitiativeId.From("cyp-neurodiversity"), Samples.BoardDay)?.Completeness.State);
    }

    [Fact]
    public async Task Search_InTheLibrary_IsWhatThePageSays()
    {
        var library = Library;
        var lines = new List<string>();

        // snippet: learning-search
        ITextIndex index = new InMemoryTextIndex();     // or store.Texts of a SqliteStore
        await LearningIndex.FillAsync(index, library, asOf: new LocalDate(2025, 1, 30));

        foreach (var hit in await index.SearchAsync(TextQuery.Of("\"at home\" fall*")))
        {
            lines.Add($"{hit.Id.Key}: {hit.Excerpt}");
        }
        // falls-response-review: What a team of nurses and therapists needs to answer a fall at home within two hours, …
        // end-snippet

        Assert.StartsWith("falls-response-review: What a team of nurses and therapists needs to answer a fall at home within two hours, ", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Use_OfTheLibrary_IsWhatThePageSays()
    {
        var (library, portfolio) = (Library, Portfolio);
        var lines = new List<string>();

        // snippet: learning-use
        foreach (var initiative in LearningUse.Of(library, portfolio, asOf: new LocalDate(2024, 10, 3)).In(LearningUseState.NotLooked))
        {
            lines.Add(LearningText.Explain(initiative));
        }
        // "Children and young people's neurodiversity" started on 2023-05-15 without a record of looking at 1 piece of related learning …
        // end-snippet

        Assert.StartsWith("\"Children and young people's neurodiversity\" started on 2023-05-15 without a record of looking at 1 piece of related learning ", lines[^1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(LearningUse use, LearningUseState state) => use.In(state).Select(i => i.Initiative.Id.Value);
}
