using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What options may come to, drawn together, so that a difference between them is not one of luck.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class MonteCarloComparison
{
    private readonly ImmutableArray<int> wins;

    internal MonteCarloComparison(ImmutableArray<OptionUncertainty> options)
    {
        Options = options;
        wins = CountWins(options);
    }

    /// <summary>The options, in the order given.</summary>
    public ImmutableArray<OptionUncertainty> Options { get; }

    /// <summary>The option with the greatest mean NPSV; of equals the first.</summary>
    public OptionUncertainty Best => Options.MaxBy(static o => o.Result.NetPresentSocialValue.Mean.Pounds)!;

    /// <summary>The part of draws in which an option has the greatest NPSV; a tie counts for the first of those that share it.</summary>
    /// <param name="option">The identifier of the option.</param>
    /// <exception cref="KeyNotFoundException">There is no such option.</exception>
    public Percentage ChanceBest(string option) => Pence.Part(wins[PlaceOf(option)], Options[0].Result.Draws);

    /// <summary>How much more NPSV one option has than another, draw by draw.</summary>
    /// <param name="option">The identifier of the one.</param>
    /// <param name="other">The identifier of the other.</param>
    /// <exception cref="KeyNotFoundException">There is no such option.</exception>
    public MoneySpread Difference(string option, string other)
    {
        var (one, another) = (Options[PlaceOf(option)].Result, Options[PlaceOf(other)].Result);
        double[] differences = [.. one.NetValues.Zip(another.NetValues, static (a, b) => a - b)];
        return new(new SampleStatistics(differences, new double[differences.Length]), differences.Length, one.Settings.Prices);
    }

    private int PlaceOf(string id)
    {
        var place = Options.Index().FirstOrDefault(o => o.Item.Option.Id == id, (-1, null!)).Index;
        return place >= 0 ? place : throw new KeyNotFoundException($"There is no option {id}.");
    }

    private static ImmutableArray<int> CountWins(ImmutableArray<OptionUncertainty> options)
    {
        var counts = new int[options.Length];
        for (var d = 0; d < options[0].Result.Draws; d++)
        {
            var best = 0;
            for (var i = 1; i < options.Length; i++)
            {
                best = options[i].Result.NetValues[d] > options[best].Result.NetValues[d] ? i : best;
            }

            counts[best]++;
        }

        return [.. counts];
    }
}
