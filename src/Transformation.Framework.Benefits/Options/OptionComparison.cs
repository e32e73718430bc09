using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Options appraised on the same basis, each beside the same baseline.</summary>
/// <remarks>
/// Years, prices, schedules and ratio rule are the same for all, so no option can look better by being discounted differently. Source: HM Treasury, The Green Book
/// (2018), on one formulation of the ratio across options. Immutable; safe to share between threads.
/// </remarks>
public sealed class OptionComparison
{
    private OptionComparison(AppraisalSettings settings, OptionResult baseline, IEnumerable<OptionResult> options)
    {
        Settings = settings;
        Baseline = baseline;
        Ranked =
        [
            .. options.OrderByDescending(static o => o.Incremental.NetPresentSocialValue.Pounds).ThenBy(static o => o.Option.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>What all of them were appraised on.</summary>
    public AppraisalSettings Settings { get; }

    /// <summary>What the others are compared with.</summary>
    public OptionResult Baseline { get; }

    /// <summary>The other options, the greatest net present social value first; of equals the one with the earlier identifier.</summary>
    public ImmutableArray<OptionResult> Ranked { get; }

    /// <summary>The option with the greatest net present social value, if that is greater than the baseline's; null when none is worth more. Unmonetised benefits are not in it.</summary>
    public OptionResult? Best => Ranked.FirstOrDefault(static o => o.Incremental.NetPresentSocialValue.Pounds > 0);

    /// <summary>Compares options, or says why they cannot be.</summary>
    /// <param name="settings">What all of them are appraised on.</param>
    /// <param name="baseline">What the others are compared with: as a rule <see cref="AppraisalOption.DoNothing"/> or business as usual.</param>
    /// <param name="options">The others; at least one.</param>
    /// <returns>The comparison, or problems with paths such as <c>$.options[1].maps[0].costs[2].amount</c> (<c>$.baseline</c> for the baseline).</returns>
    /// <exception cref="ArgumentException">There is no option.</exception>
    public static Checked<OptionComparison> Run(AppraisalSettings settings, AppraisalOption baseline, params IEnumerable<AppraisalOption> options)
    {
        const string What = "option comparison";
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(options);
        AppraisalOption[] all = [.. options];
        if (all.Length == 0)
        {
            throw new ArgumentException("There is at least one option beside the baseline.", nameof(options));
        }

        var problems = new ProblemCollector();
        var seen = new HashSet<string>(StringComparer.Ordinal) { baseline.Id };
        foreach (var (i, option) in all.Index().Where(o => !seen.Add(o.Item.Id)))
        {
            problems.Add(FormattableString.Invariant($"$.options[{i}].id"), ProblemCodes.DuplicateId, $"There is another option {option.Id}.");
        }

        var usual = Appraise(settings, baseline, "$.baseline", problems);
        Appraisal?[] appraisals = [.. all.Select((o, i) => Appraise(settings, o, FormattableString.Invariant($"$.options[{i}]"), problems))];
        return problems.IsEmpty
            ? Checked<OptionComparison>.Valid(What, new(
                settings, new(baseline, usual!, usual!), all.Zip(appraisals, (option, appraisal) => new OptionResult(option, appraisal!, usual!))))
            : Checked<OptionComparison>.Invalid(What, problems.ToImmutable());
    }

    private static Appraisal? Appraise(AppraisalSettings settings, AppraisalOption option, string path, ProblemCollector problems)
    {
        var appraisal = Appraisal.Run(settings, option.Maps);
        foreach (var problem in appraisal.Problems)
        {
            problems.Add(string.Concat(path, problem.Path.AsSpan(1)), problem.Code, problem.Message);
        }

        return appraisal.Value;
    }
}
