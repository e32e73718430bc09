using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How far the benefits of one initiative have come on a day.</summary>
/// <remarks>
/// An initiative is where the benefit is that has come least far. One without a benefit on record is unknown: it may have none, or nobody has written them down. Immutable; safe to share between threads.
/// </remarks>
public sealed class InitiativeRealisation
{
    internal InitiativeRealisation(InitiativeId initiative, ImmutableArray<BenefitStanding> benefits)
    {
        Initiative = initiative;
        Benefits = benefits;
        Furthest = benefits.IsEmpty ? null : benefits.Min(static b => (int?)b.Furthest ?? 0) is > 0 and var step ? (RealisationStep)step : null;
        FirstMissing = benefits.SelectMany(static b => b.Missing)
            .OrderBy(static m => m.Step)
            .ThenBy(static m => m.Kind)
            .ThenBy(static m => m.Benefit.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>Its benefits on record by the day, by identifier; empty when there is none.</summary>
    public ImmutableArray<BenefitStanding> Benefits { get; }

    /// <summary>Whether no benefit is on record.</summary>
    public bool IsUnknown => Benefits.IsEmpty;

    /// <summary>The last step that every benefit has reached with all those before it; null when there is none, or no benefit on record.</summary>
    public RealisationStep? Furthest { get; }

    /// <summary>The first thing that is missing, by step, then by kind, then by benefit; null when nothing is, or no benefit is on record.</summary>
    public MissingBenefitFact? FirstMissing { get; }

    /// <summary>How many of the benefits have reached a step, whether or not those before it.</summary>
    /// <param name="step">The step.</param>
    public int Reaching(RealisationStep step) => Benefits.Count(b => b.Reached.Contains(step));
}
