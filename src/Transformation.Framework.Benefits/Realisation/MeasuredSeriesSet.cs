using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The measured series of a system's benefits, at most one for each.</summary>
/// <remarks>Kept by initiative and benefit, whatever the order given. Immutable; safe to share between threads.</remarks>
public sealed class MeasuredSeriesSet
{
    private const string What = "measured series";

    private readonly FrozenDictionary<(InitiativeId Initiative, ChainNodeId Benefit), MeasuredSeries> byBenefit;

    private MeasuredSeriesSet(ImmutableArray<MeasuredSeries> all)
    {
        All = [.. all.OrderBy(static s => s.Initiative).ThenBy(static s => s.Benefit)];
        byBenefit = all.ToFrozenDictionary(static s => (s.Initiative, s.Benefit));
    }

    /// <summary>The series, by initiative and benefit.</summary>
    public ImmutableArray<MeasuredSeries> All { get; }

    /// <summary>Puts series together, or says which benefits have more than one.</summary>
    /// <param name="series">The series, in any order.</param>
    /// <returns>The series, or problems with paths such as <c>$.series[3].benefit</c>.</returns>
    public static Checked<MeasuredSeriesSet> Create(IEnumerable<MeasuredSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        ImmutableArray<MeasuredSeries> all = [.. series];
        var problems = new ProblemCollector();
        var seen = new HashSet<(InitiativeId, ChainNodeId)>();
        foreach (var (i, twice) in all.Index().Where(s => !seen.Add((s.Item.Initiative, s.Item.Benefit))))
        {
            problems.Add(FormattableString.Invariant($"$.series[{i}].benefit"), ProblemCodes.DuplicateId, Twice(twice.Initiative, twice.Benefit));
        }

        return problems.IsEmpty ? Checked<MeasuredSeriesSet>.Valid(What, new(all)) : Checked<MeasuredSeriesSet>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The series of a benefit, if there is one.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="benefit">The benefit.</param>
    /// <param name="series">The series, or null.</param>
    public bool TryFind(InitiativeId initiative, ChainNodeId benefit, [NotNullWhen(true)] out MeasuredSeries? series) =>
        byBenefit.TryGetValue((initiative, benefit), out series);

    internal static string Twice(InitiativeId initiative, ChainNodeId benefit) => $"There is another series of {benefit} of {initiative}.";
}
