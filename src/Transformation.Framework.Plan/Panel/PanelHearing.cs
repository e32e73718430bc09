using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>The day on which a case was heard, by whom, and what came of it.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PanelHearing
{
    /// <summary>Records a hearing.</summary>
    /// <param name="on">The day.</param>
    /// <param name="outcome">The word for what was decided, as the panel's own rules have it: an identifier such as <c>go-with-conditions</c>. Null when not recorded.</param>
    /// <param name="by">The body that heard it, where that is not the panel of the register: the one it grew out of, for instance.</param>
    /// <param name="conditions">What was asked for; no identifier twice, none met or waived before the hearing.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public PanelHearing(LocalDate on, string? outcome = null, GovernanceBodyId? by = null, IEnumerable<PanelCondition>? conditions = null)
    {
        On = IsoDate.Check(on, nameof(on));
        Outcome = outcome is null ? null : IdentifierText.Check(outcome, "an outcome", nameof(outcome));
        By = by != default(GovernanceBodyId) ? by : throw new ArgumentException("The body is empty.", nameof(by));
        Conditions = [.. (conditions ?? []).Select(static c => c ?? throw new ArgumentException("A condition is null.", nameof(conditions)))];
        ItemChecks.DistinctIds(Conditions.Select(static c => c.Id), "a condition identifier", nameof(conditions));
        if (Conditions.FirstOrDefault(c => c.MetOn < on || c.WaivedOn < on) is { } early)
        {
            throw new ArgumentException($"{early.Id} was met or waived before it was asked for.", nameof(conditions));
        }
    }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The word for what was decided; null when not recorded.</summary>
    public string? Outcome { get; }

    /// <summary>The body that heard it, where that is not the panel of the register.</summary>
    public GovernanceBodyId? By { get; }

    /// <summary>What was asked for, in the order given.</summary>
    public ImmutableArray<PanelCondition> Conditions { get; }
}
