using System.Globalization;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BenefitsAnalysis.Findings;

/// <summary>How sure it is: what it may come to, what moves it, what would turn the decision, and what to measure first.</summary>
internal static class HowSure
{
    private const int Draws = 100_000;
    private const ulong Seed = 2024;

    internal static void Write(Paper paper, AppraisalSettings settings, BenefitsMap map, UncertaintyModel model, Tornado tornado, Names names)
    {
        paper.Heading("5. How sure");
        var result = MonteCarlo.Run(settings, [map], model, Draws, Seed).OrThrow();
        Spread(paper, result, tornado.Base, names);
        Moves(paper, settings, map, tornado);
        WorthKnowing(paper, ValueOfInformation.Of(result));
    }

    private static void Spread(Paper paper, MonteCarloResult result, Appraisal planned, Names names)
    {
        var value = result.NetPresentSocialValue;
        paper.Say(string.Create(CultureInfo.InvariantCulture, $"{result.Draws:#,##0} draws of {result.Model.Inputs.Length} uncertain inputs (seed {result.Seed}; the same seed gives the same figures on any number of threads)."));
        paper.Table(
            "What it may come to (present values)",
            ["", "5 % are below", "25 % are below", "Median", "25 % are above", "5 % are above", "Mean"],
            [Row("Net public value", value), Row("Net cash", result.NetCash), Row("Costs", result.PresentValueOfCosts)]);
        paper.Points(
            $"Net public value is above nothing in {Part(result.ChanceOfPositiveValue)} of draws. The plan's {Paper.Pounds(planned.PublicValueCase.NetPresentSocialValue)} needs everything to go as stated; to be expected is {Paper.Pounds(value.Mean)}.",
            $"Worse off in public value: {string.Join(", ", result.ByParty.Where(static p => p.ChanceWorseOff.Value > 0).Select(p => $"{names.Of(p.Party)} in {Part(p.ChanceWorseOff)}"))}.",
            $"Paid back, discounted, by the end of {result.ByYear[4].Year} in {Part(result.ByYear[4].ChancePaidBackDiscounted)} of draws, by {result.ByYear[^1].Year} in {Part(result.ByYear[^1].ChancePaidBackDiscounted)}.");
    }

    private static void Moves(Paper paper, AppraisalSettings settings, BenefitsMap map, Tornado tornado)
    {
        var switching = SwitchingValues.Of(settings, [map], tornado.Bars.Select(static b => b.Input).Where(static i => i.Targets.Length == 1).SelectMany(static i => i.Targets)).OrThrow()
            .All.ToDictionary(static s => s.Input);
        paper.Table(
            $"What moves it: each input at its {tornado.Low} and {tornado.High} point, all others as stated; and the value at which nothing would be left",
            ["Input", "Low", "High", "At low", "At high", "Swing", "Turns at"],
            tornado.Bars.Select(b => new[]
            {
                b.Input.Label,
                Number(b.Low),
                Number(b.High),
                Paper.Pounds(b.AtLow),
                Paper.Pounds(b.AtHigh),
                Paper.Pounds(b.Swing),
                b.Input.Targets is [var only] && switching[only] is { Value: { } value } ? Number(value) : "–",
            }));
    }

    private static void WorthKnowing(Paper paper, ValueOfInformation information)
    {
        paper.Say($"Knowing everything before deciding would be worth {Paper.Pounds(information.OfEverything)}; no study is worth more.");
        paper.Points(information.Inputs.Where(i => i.Value.Pounds > information.NoiseFloor.Pounds).Select(static i => $"{i.Input.Label}: {Paper.Pounds(i.Value)}"));
        paper.Say(information.MeasureFirst is { } first
            ? $"Measure first: {first.Label}."
            : "No single input is worth more to know than chance gives: decide on what is known.");
    }

    private static string[] Row(string name, MoneySpread spread) =>
        [name, Paper.Pounds(spread[5]), Paper.Pounds(spread[25]), Paper.Pounds(spread[50]), Paper.Pounds(spread[75]), Paper.Pounds(spread[95]), Paper.Pounds(spread.Mean)];

    private static string Part(Percentage chance) => Paper.Percent(chance.Fraction);

    private static string Number(decimal value) => value.ToString(decimal.Abs(value) >= 100 ? "#,##0" : "0.##", CultureInfo.InvariantCulture);
}
