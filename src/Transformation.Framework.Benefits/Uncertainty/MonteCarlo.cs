using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Draws the uncertain inputs of an appraisal many times and says what it may come to.</summary>
/// <remarks>
/// <para>Every random number depends on the seed, the identifier of its input and the number of its draw, and on nothing else: the generator is Philox4x32-10 (Salmon, Moraes, Dror and
/// Shaw 2011), a counter-based one. So results do not depend on the number of threads; an input more leaves the draws of the others as they were; and options are compared on the same
/// draws (common random numbers).</para>
/// <para>What no input touches keeps its stated value. Stateless; safe to share between threads.</para>
/// </remarks>
public static class MonteCarlo
{
    /// <summary>The most draws: a million. Results take about 8 bytes × draws × (years + 2 × parties + 5) while they are worked out.</summary>
    public const int MostDraws = 1_000_000;

    /// <summary>Simulates maps appraised together.</summary>
    /// <remarks>Time in proportion to draws × (inputs + uncertain lines × figures), with figures being years and parties; no memory is taken per draw but the results themselves.</remarks>
    /// <param name="settings">Years, prices and discount schedules.</param>
    /// <param name="maps">The maps, one of each initiative, in any order.</param>
    /// <param name="model">What is uncertain.</param>
    /// <param name="draws">How many draws to make, 1 to <see cref="MostDraws"/>.</param>
    /// <param name="seed">The seed; the same one gives the same result.</param>
    /// <param name="progress">Told what per cent of draws are done, up to 100; from any thread, never backwards.</param>
    /// <param name="maxThreads">The most threads to use; left out, as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// The result, or problems: those of <see cref="Appraisal.Run"/>, and with paths such as <c>$.inputs[2].targets[0]</c> a number that no map has or a distribution that goes
    /// beyond what the number may be. Inputs are counted in the order in which the model keeps them.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of draws or threads is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Checked<MonteCarloResult> Run(
        AppraisalSettings settings,
        IEnumerable<BenefitsMap> maps,
        UncertaintyModel model,
        int draws = 10_000,
        ulong seed = 1,
        IProgress<int>? progress = null,
        int? maxThreads = null,
        CancellationToken cancellationToken = default)
    {
        const string What = "simulation";
        ArgumentNullException.ThrowIfNull(maps);
        var compared = Compare(settings, [new(What, maps)], model, draws, seed, progress, maxThreads, cancellationToken);
        return compared.IsValid
            ? Checked<MonteCarloResult>.Valid(What, compared.Value.Options[0].Result)
            : Checked<MonteCarloResult>.Invalid(What, compared.Problems);
    }

    /// <summary>Simulates options on the same draws.</summary>
    /// <param name="settings">Years, prices and discount schedules, the same for all.</param>
    /// <param name="options">The options; doing nothing may be one, without maps.</param>
    /// <param name="model">What is uncertain; each of its numbers is in the maps of one option at least.</param>
    /// <param name="draws">How many draws to make, 1 to <see cref="MostDraws"/>.</param>
    /// <param name="seed">The seed; the same one gives the same result.</param>
    /// <param name="progress">Told what per cent of the draws of all options are done, up to 100; from any thread, never backwards.</param>
    /// <param name="maxThreads">The most threads to use; left out, as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The results of each option with what follows from comparing them, or problems as for <see cref="Run"/>.</returns>
    /// <exception cref="ArgumentException">There is no option, or two have the same name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of draws or threads is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Checked<MonteCarloComparison> Compare(
        AppraisalSettings settings,
        IEnumerable<UncertainOption> options,
        UncertaintyModel model,
        int draws = 10_000,
        ulong seed = 1,
        IProgress<int>? progress = null,
        int? maxThreads = null,
        CancellationToken cancellationToken = default)
    {
        const string What = "comparison of options";
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, MostDraws);
        var threads = maxThreads ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(maxThreads));
        ImmutableArray<UncertainOption> all = [.. options];
        if (all.IsEmpty || all.Select(static o => o.Name).Distinct(StringComparer.Ordinal).Count() < all.Length)
        {
            throw new ArgumentException("There is one option or more, each with a name of its own.", nameof(options));
        }

        var problems = Problems(settings, all, model);
        if (!problems.IsEmpty)
        {
            return Checked<MonteCarloComparison>.Invalid(What, problems);
        }

        var (source, inputs, reports) = (new DrawSource(model, seed), new InputMap(model), new DrawProgress((long)draws * all.Length, progress));
        var results = all.Select(option => new OptionUncertainty(option, Simulate(option))).ToImmutableArray();
        return Checked<MonteCarloComparison>.Valid(What, new(results));

        MonteCarloResult Simulate(UncertainOption option)
        {
            var appraisal = CompiledAppraisal.Of(settings, option.Maps, inputs);
            var figures = new DrawnFigures(appraisal.Layout, settings, draws);
            new DrawEngine(source, appraisal, figures).Run(reports, threads, cancellationToken);
            return new(settings, model, seed, figures, FigureSummaries.Of(figures, settings.Prices, threads, cancellationToken));
        }
    }

    private static ImmutableArray<Problem> Problems(AppraisalSettings settings, ImmutableArray<UncertainOption> options, UncertaintyModel model)
    {
        var problems = new ProblemCollector();
        var binding = new ModelBinding(settings, model, problems);
        binding.CheckTargets([.. options.SelectMany(static o => o.Maps)]);
        foreach (var option in options)
        {
            binding.CheckMaps(option.Maps);
        }

        return problems.ToImmutable();
    }
}
