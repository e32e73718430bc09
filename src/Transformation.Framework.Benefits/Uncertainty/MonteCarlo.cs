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
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(model);
        var threads = Threads(draws, maxThreads);
        AppraisalOption[] only = [new(What, What, maps)];
        var problems = Problems(settings, only, model, static _ => "$");
        return problems.IsEmpty
            ? Checked<MonteCarloResult>.Valid(What, Simulate(settings, only, model, draws, seed, progress, threads, cancellationToken)[0].Result)
            : Checked<MonteCarloResult>.Invalid(What, problems);
    }

    /// <summary>Simulates options on the same draws.</summary>
    /// <param name="settings">Years, prices and discount schedules, the same for all.</param>
    /// <param name="options">The options; <see cref="AppraisalOption.DoNothing"/> may be one.</param>
    /// <param name="model">What is uncertain; each of its numbers is in the maps of one option at least.</param>
    /// <param name="draws">How many draws to make, 1 to <see cref="MostDraws"/>.</param>
    /// <param name="seed">The seed; the same one gives the same result.</param>
    /// <param name="progress">Told what per cent of the draws of all options are done, up to 100; from any thread, never backwards.</param>
    /// <param name="maxThreads">The most threads to use; left out, as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The results of each option with what follows from comparing them, or problems as for <see cref="Run"/>, those of an option with paths such as <c>$.options[1].maps[0].costs[2]</c>.</returns>
    /// <exception cref="ArgumentException">There is no option, or two have the same identifier.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of draws or threads is out of range.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Checked<MonteCarloComparison> Compare(
        AppraisalSettings settings,
        IEnumerable<AppraisalOption> options,
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
        var threads = Threads(draws, maxThreads);
        AppraisalOption[] all = [.. options];
        if (all.Length == 0 || all.Select(static o => o.Id).Distinct(StringComparer.Ordinal).Count() < all.Length)
        {
            throw new ArgumentException("There is one option or more, each with an identifier of its own.", nameof(options));
        }

        var problems = Problems(settings, all, model, static i => FormattableString.Invariant($"$.options[{i}]"));
        return problems.IsEmpty
            ? Checked<MonteCarloComparison>.Valid(What, new(Simulate(settings, all, model, draws, seed, progress, threads, cancellationToken)))
            : Checked<MonteCarloComparison>.Invalid(What, problems);
    }

    private static int Threads(int draws, int? maxThreads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, MostDraws);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxThreads ?? 1, 1, nameof(maxThreads));
        return maxThreads ?? Environment.ProcessorCount;
    }

    private static ImmutableArray<OptionUncertainty> Simulate(
        AppraisalSettings settings,
        AppraisalOption[] options,
        UncertaintyModel model,
        int draws,
        ulong seed,
        IProgress<int>? progress,
        int threads,
        CancellationToken cancellationToken)
    {
        var (source, inputs, reports) = (new DrawSource(model, seed, threads), new InputMap(model), new DrawProgress((long)draws * options.Length, progress));
        return [.. options.Select(option => new OptionUncertainty(option, One(option)))];

        MonteCarloResult One(AppraisalOption option)
        {
            var appraisal = CompiledAppraisal.Of(settings, [.. option.Maps.OrderBy(static m => m.Initiative)], inputs);
            var figures = new DrawnFigures(appraisal.Layout, settings, draws);
            new DrawEngine(source, appraisal, figures).Run(reports, threads, cancellationToken);
            return new(settings, model, seed, figures, FigureSummaries.Of(figures, settings.Prices, threads, cancellationToken));
        }
    }

    /// <param name="pathOf">Where an option stands: what replaces the <c>$</c> of the paths in its maps.</param>
    private static ImmutableArray<Problem> Problems(AppraisalSettings settings, AppraisalOption[] options, UncertaintyModel model, Func<int, string> pathOf)
    {
        var problems = new ProblemCollector();
        new ModelBinding(settings, model, problems).CheckTargets([.. options.SelectMany(static o => o.Maps)]);
        foreach (var (i, option) in options.Index())
        {
            var own = new ProblemCollector();
            new ModelBinding(settings, model, own).CheckMaps(option.Maps);
            foreach (var problem in own.ToImmutable())
            {
                problems.Add(problem.Path.StartsWith("$.maps", StringComparison.Ordinal) ? problem with { Path = string.Concat(pathOf(i), problem.Path.AsSpan(1)) } : problem);
            }
        }

        return problems.ToImmutable();
    }
}
