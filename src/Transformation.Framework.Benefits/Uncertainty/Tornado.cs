using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How far each uncertain input alone moves the result: low, high, all others as the maps state them.</summary>
/// <remarks>
/// Each end is an appraisal of its own, in decimals: nothing is simulated. The values tried are quantiles of the input's distribution, P10 and P90 unless told otherwise; of an event that may happen or
/// not, both. Inputs that are correlated are moved alone all the same. Immutable; safe to share between threads.
/// </remarks>
public sealed class Tornado
{
    private Tornado(Appraisal @base, Percentage low, Percentage high, IEnumerable<TornadoBar> bars)
    {
        Base = @base;
        (Low, High) = (low, high);
        Bars = [.. bars.OrderByDescending(static b => decimal.Abs(b.Swing.Pounds)).ThenBy(static b => b.Input.Id, StringComparer.Ordinal)];
    }

    /// <summary>The appraisal with every number as the maps state it.</summary>
    public Appraisal Base { get; }

    /// <summary>The percentile tried as low.</summary>
    public Percentage Low { get; }

    /// <summary>The percentile tried as high.</summary>
    public Percentage High { get; }

    /// <summary>The inputs, the one that moves the result most first.</summary>
    public ImmutableArray<TornadoBar> Bars { get; }

    /// <summary>Tries each input low and high. Time is that of two appraisals for each input.</summary>
    /// <param name="settings">Years, prices and discount schedules.</param>
    /// <param name="maps">The maps, one of each initiative, in any order.</param>
    /// <param name="model">What is uncertain.</param>
    /// <param name="low">The percentile tried as low; left out, the 10th. More than 0.</param>
    /// <param name="high">The percentile tried as high; left out, the 90th. Less than 100, and more than <paramref name="low"/>.</param>
    /// <returns>The bars, or problems as for <see cref="MonteCarlo.Run"/>.</returns>
    /// <exception cref="ArgumentException">The percentiles are not in order or at an end.</exception>
    public static Checked<Tornado> Of(
        AppraisalSettings settings, IEnumerable<BenefitsMap> maps, UncertaintyModel model, Percentage? low = null, Percentage? high = null)
    {
        const string What = "tornado";
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(model);
        var (from, to) = (low ?? Percentage.Of(10), high ?? Percentage.Of(90));
        if (from.Value == 0 || to.Value == 100 || from.Value >= to.Value)
        {
            throw new ArgumentException("Low is more than 0 %, high less than 100 %, and high is more than low.", nameof(high));
        }

        ImmutableArray<BenefitsMap> all = [.. maps];
        var problems = new ProblemCollector();
        var binding = new ModelBinding(settings, model, problems);
        binding.CheckTargets(all);
        binding.CheckMaps(all);
        TornadoBar[] bars = problems.IsEmpty ? [.. model.Inputs.Select(input => Bar(settings, all, input, from, to, problems))] : [];
        return problems.IsEmpty
            ? Checked<Tornado>.Valid(What, new(Appraisal.Run(settings, all).OrThrow(), from, to, bars))
            : Checked<Tornado>.Invalid(What, problems.ToImmutable());
    }

    private static TornadoBar Bar(
        AppraisalSettings settings, ImmutableArray<BenefitsMap> maps, UncertainInput input, Percentage low, Percentage high, ProblemCollector problems)
    {
        var (from, to) = input.Distribution is ChanceDistribution ? (0, 1) : (At(low), At(high));
        return new(input, (decimal)from, (decimal)to, NetValue(from), NetValue(to));

        double At(Percentage percent) => input.Distribution.Quantile((double)percent.Fraction);

        Money NetValue(double value)
        {
            var changed = AppraisalInputs.With(maps, input.At(value));
            foreach (var problem in changed.Problems)
            {
                problems.Add(problem);
            }

            return changed.IsValid
                ? Appraisal.Run(settings, changed.Value.All).OrThrow().PublicValueCase.NetPresentSocialValue
                : Money.Zero(settings.Prices);
        }
    }
}
