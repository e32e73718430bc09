using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What it would be worth to know more before deciding between options: which baseline to measure first.</summary>
/// <remarks>
/// <para><c>EVPI = E[max NPSV] − max E[NPSV]</c>, the maximum being over options: knowing everything, one would take the best option in each draw; knowing nothing more, the one that is best on
/// average. EVPPI is the same with only one input known: <c>E[max E[NPSV | input]] − max E[NPSV]</c>. It is estimated from the draws of the simulation in one pass: they are put into strata of
/// equal probability by that input (a draw of a stepped distribution into the stratum of its value), and NPSV is averaged within each. Source: Strong and Oakley, "An efficient method for computing
/// single-parameter partial expected value of perfect information", Medical Decision Making 33(6), 2013. So <c>EVPI ≥ EVPPI ≥ 0</c> holds for every sample.</para>
/// <para>Bias: averages over finitely many draws favour whichever option chance favours in a stratum, which raises EVPPI; averaging within a stratum lowers it a little. How much chance
/// alone gives is measured: <see cref="NoiseFloor"/> is the greatest EVPPI of nineteen made-up inputs that have no influence at all. An input that does not come above it may be worth nothing.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class ValueOfInformation
{
    private ValueOfInformation(Money ofEverything, Money noiseFloor, int strata, IEnumerable<InputInformation> inputs)
    {
        (OfEverything, NoiseFloor, Strata) = (ofEverything, noiseFloor, strata);
        Inputs = [.. inputs.OrderByDescending(static i => i.Value.Pounds).ThenBy(static i => i.Input.Id, StringComparer.Ordinal)];
    }

    /// <summary>EVPI: what knowing everything would be worth, and so the most that any study could be.</summary>
    public Money OfEverything { get; }

    /// <summary>What inputs without any influence come to by chance.</summary>
    public Money NoiseFloor { get; }

    /// <summary>How many strata a continuous input is cut into: one for each 500 draws, 2 to 40.</summary>
    public int Strata { get; }

    /// <summary>Every input of the model, the one most worth knowing first.</summary>
    public ImmutableArray<InputInformation> Inputs { get; }

    /// <summary>The input most worth knowing; null when none is worth more than chance gives.</summary>
    public UncertainInput? MeasureFirst => Inputs is [var first, ..] && first.Value.Pounds > NoiseFloor.Pounds ? first.Input : null;

    /// <summary>What more knowledge is worth to the choice between going ahead and doing nothing, which is worth nothing.</summary>
    /// <param name="goAhead">What going ahead may come to.</param>
    public static ValueOfInformation Of(MonteCarloResult goAhead)
    {
        ArgumentNullException.ThrowIfNull(goAhead);
        return Of(goAhead, [goAhead.NetValues, new double[goAhead.Draws]]);
    }

    /// <summary>What more knowledge is worth to the choice between options.</summary>
    /// <param name="comparison">The options; doing nothing is one only if it was given as one.</param>
    public static ValueOfInformation Of(MonteCarloComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Of(comparison.Options[0].Result, [.. comparison.Options.Select(static o => o.Result.NetValues)]);
    }

    private static ValueOfInformation Of(MonteCarloResult any, double[][] options)
    {
        var (estimate, source) = (new InformationEstimate(options), new DrawSource(any.Model, any.Seed));
        var everything = estimate.OfEverything();
        var inputs = any.Model.Inputs;
        var values = new double[inputs.Length + InformationEstimate.MadeUpInputs];
        Parallel.For(0, values.Length, i => values[i] = i < inputs.Length
            ? estimate.OfInput(source, i)
            : estimate.OfMadeUpInput(any.Seed, i - inputs.Length));
        var prices = any.Settings.Prices;
        var (all, floor) = (Pence.Of(everything, prices), values.Skip(inputs.Length).Max());
        return new(all, Pence.Of(floor, prices), estimate.Strata, inputs.Select((input, i) => One(input, Pence.Of(Math.Min(values[i], everything), prices), all)));
    }

    private static InputInformation One(UncertainInput input, Money value, Money all) =>
        new(input, value, all.Pounds > 0 ? Percentage.Of(100 * value.Pounds / all.Pounds) : null);
}
