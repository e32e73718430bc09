using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What the appetite would have the system hold in reserve against its open risks, as far as money has been given.</summary>
/// <remarks>
/// For each risk the exposure times the share of its category. No probability is made out of a likelihood from 1 to 5, and nothing is assumed where an exposure or a share is missing: those risks are named
/// instead. Immutable; safe to share between threads.
/// </remarks>
public sealed class RiskContingency
{
    internal RiskContingency(IEnumerable<RiskStanding> risks)
    {
        ImmutableArray<RiskStanding> all = [.. risks.OrderBy(static r => r.Risk.Id, StringComparer.Ordinal)];
        ExposureUnknown = [.. all.Where(static r => r.Risk.Exposure is null).Select(static r => r.Risk.Id)];
        ShareUnknown = [.. all.Where(static r => r is { Risk.Exposure: not null, Appetite.ContingencyShare: null } or { Risk.Exposure: not null, Appetite: null }).Select(static r => r.Risk.Id)];
        ImmutableArray<RiskStanding> counted = [.. all.Where(static r => r is { Risk.Exposure: not null, Appetite.ContingencyShare: not null })];
        Counted = [.. counted.Select(static r => r.Risk.Id)];
        Amounts = [.. counted
            .GroupBy(static r => r.Risk.Exposure!.Least.Basis, static r => (r.Risk.Exposure!, r.Appetite!.ContingencyShare!.Value.Fraction))
            .OrderBy(static g => g.Key.ToString(), StringComparer.Ordinal)
            .Select(static g => new RiskExposure(
                Money.Sum(g.Select(static x => x.Item1.Least * x.Fraction), g.Key), Money.Sum(g.Select(static x => x.Item1.Most * x.Fraction), g.Key)))];
    }

    /// <summary>The sum of the ranges, exact; one range for each price basis that occurs, none when nothing could be counted.</summary>
    public ImmutableArray<RiskExposure> Amounts { get; }

    /// <summary>The risks that were counted, by identifier.</summary>
    public ImmutableArray<string> Counted { get; }

    /// <summary>The risks of which nobody has said what they would cost, by identifier.</summary>
    public ImmutableArray<string> ExposureUnknown { get; }

    /// <summary>The risks with an exposure for whose category nobody has said what share is held, by identifier.</summary>
    public ImmutableArray<string> ShareUnknown { get; }
}
