using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>How long the cases that were heard had waited, in working days.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PanelWaits
{
    internal PanelWaits(IEnumerable<PanelCaseStanding> heard)
    {
        var all = heard.Select(static c => c.WorkingDaysWaited).ToList();
        WorkingDays = [.. all.OfType<int>().Order()];
        Unknown = all.Count(static d => d is null);
    }

    /// <summary>Each wait that is known, shortest first.</summary>
    public ImmutableArray<int> WorkingDays { get; }

    /// <summary>How many cases were heard of which the submission is not recorded; they are in no figure here.</summary>
    public int Unknown { get; }

    /// <summary>The wait in the middle, or exactly halfway between the two in the middle; null when none is known.</summary>
    public decimal? Median => WorkingDays switch
    {
        [] => null,
        var days => (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2m,
    };

    /// <summary>The longest wait; null when none is known.</summary>
    public int? Longest => WorkingDays is [.., var last] ? last : null;
}
