using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Oversight;

namespace Transformation.Framework.Plan.Tests.LoadOverviews;

public sealed class LoadLawsTests
{
    private static readonly LocalDate Today = new(2025, 1, 30);
    private static readonly YearMonth January = new(2025, 1);

    private static readonly Gen<List<LoadReturn>> Returns =
        (from organisation in Gen.Elements("a", "b", "c", "d")
         from day in Gen.Choose(-3, 2)
         from withdrawn in Gen.Elements<int?>(null, null, 0, 1, 3)
         from hours in Gen.Choose(0, 9)
         from unestimated in Gen.Choose(0, 1)
         from horizon in Gen.Elements<Horizon?>(null, Horizon.H2Minus, Horizon.H2Plus)
         from capacity in Gen.Elements<int?>(null, 0, 5, 9)
         select new LoadReturn(
             OrganisationId.Parse($"local:{organisation}"),
             Today.PlusDays(day),
             [new(January, horizon, Effort.FromHours(hours), unestimated)],
             capacity is { } c ? [new(January, Effort.FromHours(c))] : [],
             withdrawn is { } w ? Today.PlusDays(day + w) : null)).ListOf().Select(l => l.DistinctBy(r => (r.Organisation, r.SharedOn)).ToList());

    [Property(MaxTest = 300)]
    public Property Returns_KeepTheLawsOfEvidence() => Prop.ForAll(Returns.ToArbitrary(), returns =>
        RegisterLaws.Hold(returns, some => Register(some), r => r.SharedOn > Today, Today));

    [Property(MaxTest = 200)]
    public Property Overviews_KeepTheLawsOfEvidence() => Prop.ForAll(
        Gen.Choose(-3, 3).ListOf().Select(l => l.Distinct().Select(d => new PresentedOverview(GovernanceBodyId.Parse("g"), Today.PlusDays(d))).ToList()).ToArbitrary(),
        overviews => RegisterLaws.Hold(overviews, some => LoadRegister.Create("r", overviews: some).OrThrow(), o => o.On > Today, Today));

    [Property(MaxTest = 300)]
    public Property Horizons_AddUpToOrganisations() => Prop.ForAll(Returns.ToArbitrary(), returns =>
    {
        var overview = Overview(returns);
        return overview.ByHorizon.Sum(h => h.Known.Milliseconds) == overview.Organisations.Sum(o => o.Known.Milliseconds)
            && overview.ByHorizon.Sum(h => h.Unestimated) == overview.Organisations.Sum(o => o.Unestimated)
            && overview.Sharing + overview.FromElsewhere.Length == Register(returns).CountOn(Today)[1].Count;
    });

    [Property(MaxTest = 300)]
    public Property MoreUnestimatedWork_NeverLooksSafer() => Prop.ForAll(Returns.ToArbitrary(), returns =>
    {
        var more = returns.Select(r => new LoadReturn(
            r.Organisation, r.SharedOn, r.Figures.Select(f => new LoadReturnFigure(f.Month, f.Horizon, f.Known, f.Unestimated + 1)), r.Capacity, r.WithdrawnOn));
        return Overview(returns).Organisations.Zip(Overview(more).Organisations).All(t =>
            t.First.State == t.Second.State || (t.First.State == LoadAgainstCapacity.Within && t.Second.State == LoadAgainstCapacity.WithinAsFarAsKnown));
    });

    [Property(MaxTest = 200)]
    public Property Order_DoesNotMatter() => Prop.ForAll(Returns.ToArbitrary(), returns => Told(Overview(returns)) == Told(Overview(Enumerable.Reverse(returns))));

    private static LoadRegister Register(IEnumerable<LoadReturn> returns) => LoadRegister.Create("r", returns).OrThrow();

    private static LoadOverview Overview(IEnumerable<LoadReturn> returns) => LoadOverview.Of(SmallPortfolio.Portfolio(), Register(returns), January, January, Today);

    private static string Told(LoadOverview overview) => string.Join('\n', LoadOverviewText.Summarise(overview));
}
