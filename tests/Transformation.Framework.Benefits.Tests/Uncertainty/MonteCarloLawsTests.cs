using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Transformation.Framework.Benefits.Tests;

public class MonteCarloLawsTests
{
    [Property(MaxTest = 40)]
    public Property Draw_OfAnyModel_IsTheAppraisalWithItsInputsToTheStatedBound() => Prop.ForAll(RandomModels.All.ToArbitrary(), static x =>
    {
        const int Draws = 5;
        var (source, layout, figures) = Figures(x.Maps, x.Model, Draws);
        var columns = new double[source.Count * Draws];
        source.Fill(0, Draws, columns);
        return Enumerable.Range(0, Draws).All(d =>
        {
            var values = x.Model.Inputs.Index().SelectMany(i => i.Item.At(columns[(i.Index * Draws) + d]));
            var exact = Appraisal.Run(RandomModels.Settings, AppraisalInputs.With(x.Maps, values).OrThrow().All).OrThrow();
            var gross = exact.BenefitFlows.Sum(static f => decimal.Abs(f.PresentValue.Pounds)) + exact.CostFlows.Sum(static f => decimal.Abs(f.PresentValue.Pounds));
            var undiscounted = exact.BenefitFlows.Sum(static f => decimal.Abs(f.Amount.Pounds)) + exact.CostFlows.Sum(static f => decimal.Abs(f.Amount.Pounds));
            var flows = exact.BenefitFlows.Length + exact.CostFlows.Length;

            // What a decimal keeps of a drawn double (15 digits, on each input) and the grid of the exact flows, on top of the stated bound.
            bool Near(double drawn, Money right, decimal sizes) =>
                Math.Abs(drawn - (double)right.Pounds) <= (1e-12 * (double)sizes) + 1e-9 + (1e-14 * 12 * (double)sizes) + (2e-10 * flows);

            return Near(figures.NetValue[d], exact.PublicValueCase.NetPresentSocialValue, gross)
                && Near(figures.Benefits[d], exact.PublicValueCase.PresentValueOfBenefits, gross)
                && Near(figures.Costs[d], exact.PublicValueCase.PresentValueOfCosts, gross)
                && Near(figures.NetCash[d], exact.System.NetCash.PresentValue, gross)
                && layout.Parties.Index().All(p => Near(figures.PartyNet(p.Index)[d], LedgerOf(exact, p.Item, static l => l.NetPublicValue), gross)
                    && Near(figures.PartyCash(p.Index)[d], LedgerOf(exact, p.Item, static l => l.NetCash), gross))
                && Enumerable.Range(0, layout.Years).All(y => Near(figures.YearNet(y)[d], exact.System.NetPublicValue.Years[y].Amount, undiscounted));
        });
    });

    [Property(MaxTest = 15)]
    public Property Threads_OneTwoOrSeven_GiveTheSameDigits() => Prop.ForAll(RandomModels.All.ToArbitrary(), static x =>
    {
        string[] results = [.. new[] { 1, 2, 7 }.Select(threads => Text(MonteCarlo.Run(RandomModels.Settings, x.Maps, x.Model, 1500, 42, maxThreads: threads).OrThrow()))];
        return results.Distinct().Count() == 1;
    });

    [Property(MaxTest = 15)]
    public Property Draws_Fewer_AreTheFirstOfMore() => Prop.ForAll(RandomModels.All.ToArbitrary(), static x =>
        Figures(x.Maps, x.Model, 700).Figures.NetValue.SequenceEqual(Figures(x.Maps, x.Model, 1300).Figures.NetValue.Take(700)));

    [Property(MaxTest = 30)]
    public Property Model_WithoutVariance_IsTheAppraisalToThePenny() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
    {
        var inputs = maps.SelectMany(static m => m.Benefits.Select(n => AppraisalInput.OfBenefit(m.Initiative, n.Id, AppraisalInputKind.AnnualQuantity)))
            .Select((t, i) => new UncertainInput(FormattableString.Invariant($"i{i}"), "Fixed", Distribution.Discrete(new WeightedValue(AppraisalInputs.ValueOf(maps, t), 1)), [t]));
        var result = MonteCarlo.Run(RandomModels.Settings, maps, UncertaintyModel.Create(inputs).OrThrow(), 300).OrThrow();
        var exact = Appraisal.Run(RandomModels.Settings, maps).OrThrow();
        return Penny(result.NetPresentSocialValue, exact.PublicValueCase.NetPresentSocialValue)
            && Penny(result.NetCash, exact.System.NetCash.PresentValue)
            && result.ByParty.All(p => Penny(p.NetPublicValue, LedgerOf(exact, p.Party, static l => l.NetPublicValue)))
            && result.ByYear.Index().All(y => Penny(y.Item.NetPublicValue, exact.System.NetPublicValue.Years[y.Index].Amount));
    });

    [Property(MaxTest = 15)]
    public Property Parties_MeansAddedUp_AreTheSystemsMean() => Prop.ForAll(RandomModels.All.ToArbitrary(), static x =>
    {
        var result = MonteCarlo.Run(RandomModels.Settings, x.Maps, x.Model, 1000).OrThrow();
        return decimal.Abs(result.ByParty.Sum(static p => p.NetPublicValue.Mean.Pounds) - result.NetPresentSocialValue.Mean.Pounds) <= 0.05m
            && result.ByYear[^1].ChancePaidBackDiscounted.Value >= result.ChanceOfPositiveValue.Value;
    });

    [Property(MaxTest = 15)]
    public Property Information_OfEverything_IsNoLessThanOfOneInputAndThatNoLessThanNothing() => Prop.ForAll(RandomModels.All.ToArbitrary(), static x =>
    {
        var information = ValueOfInformation.Of(MonteCarlo.Run(RandomModels.Settings, x.Maps, x.Model, 2000).OrThrow());
        return information.Inputs.Length == x.Model.Inputs.Length
            && information.Inputs.All(i => i.Value.Pounds >= 0 && i.Value.Pounds <= information.OfEverything.Pounds)
            && information.Inputs.Zip(information.Inputs.Skip(1)).All(static p => p.First.Value.Pounds >= p.Second.Value.Pounds);
    });

    [Property(MaxTest = 25)]
    public Property SwitchingValue_PutBack_LeavesNothing() => Prop.ForAll(RandomMaps.Systems.ToArbitrary(), static maps =>
    {
        var inputs = maps.SelectMany(static m => m.Benefits.Take(1).SelectMany(n => Enum.GetValues<AppraisalInputKind>()
            .Where(static k => k <= AppraisalInputKind.BenefitScale && k != AppraisalInputKind.StartDelay)
            .Select(k => AppraisalInput.OfBenefit(m.Initiative, n.Id, k))));
        var found = SwitchingValues.Of(RandomModels.Settings, maps, inputs).OrThrow();
        var gross = found.Base.BenefitFlows.Sum(static f => decimal.Abs(f.PresentValue.Pounds)) + found.Base.CostFlows.Sum(static f => decimal.Abs(f.PresentValue.Pounds));
        return found.All.Where(static v => v.Value is not null).All(v =>
        {
            if (v.Input.Kind == AppraisalInputKind.AnnualQuantity && v.Value == 0)
            {
                return true; // the end of what a disbenefit may be
            }

            var changed = AppraisalInputs.With(maps, [KeyValuePair.Create(v.Input, v.Value!.Value)]).OrThrow();
            var left = Appraisal.Run(RandomModels.Settings, changed.All).OrThrow().PublicValueCase.NetPresentSocialValue.Pounds;
            return decimal.Abs(left) <= 0.000001m + (0.0000000001m * gross);
        });
    });

    private static bool Penny(MoneySpread spread, Money right) =>
        decimal.Abs(spread.Mean.Pounds - right.Pounds) <= 0.0051m + (0.000000000001m * decimal.Abs(right.Pounds) * 100)
        && spread.StandardDeviation.Pounds == 0 && spread.Least == spread.Most;

    private static Money LedgerOf(Appraisal appraisal, Party party, Func<Ledger, FlowSeries> pick) =>
        appraisal.ByParty.TryGetValue(party, out var ledger) ? pick(ledger).PresentValue : Money.Zero(appraisal.Settings.Prices);

    private static (DrawSource Source, OutputLayout Layout, DrawnFigures Figures) Figures(BenefitsMap[] maps, UncertaintyModel model, int draws)
    {
        var source = new DrawSource(model, 42);
        var compiled = CompiledAppraisal.Of(RandomModels.Settings, [.. maps.OrderBy(static m => m.Initiative)], new InputMap(model));
        var figures = new DrawnFigures(compiled.Layout, RandomModels.Settings, draws);
        new DrawEngine(source, compiled, figures).Run(new DrawProgress(draws, null), 1, CancellationToken.None);
        return (source, compiled.Layout, figures);
    }

    /// <summary>Every figure of a result.</summary>
    private static string Text(MonteCarloResult r) => string.Join('\n',
    [
        Text(r.NetPresentSocialValue), Text(r.PresentValueOfBenefits), Text(r.PresentValueOfCosts), Text(r.NetCash),
        string.Create(CultureInfo.InvariantCulture, $"{r.ChanceOfPositiveValue} {r.BenefitCostRatio.OfMeans} {r.BenefitCostRatio.DrawsWithout} {r.BenefitCostRatio[50]} {r.BenefitCostRatio[5]}"),
        .. r.ByParty.Select(static p => $"{p.Party} {Text(p.NetPublicValue)} {Text(p.NetCash)} {p.ChanceWorseOff} {p.ChanceOfCashLoss}"),
        .. r.ByYear.Select(static y => $"{y.Year} {Text(y.NetPublicValue)} {y.ChancePaidBack} {y.ChancePaidBackDiscounted}"),
        .. r.NetValues.Select(static v => v.ToString("R", CultureInfo.InvariantCulture)),
    ]);

    private static string Text(MoneySpread s) =>
        string.Join(' ', [s.Mean, s.StandardDeviation, s.StandardError, s.Least, s.Most, .. MoneySpread.Percents.Select(p => s[p])]);
}
