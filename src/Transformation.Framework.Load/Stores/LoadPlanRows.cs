using System.Runtime.CompilerServices;

namespace Transformation.Framework.Load;

/// <summary>The rows of a load plan as streams, so that no more than a few of them are in memory at a time.</summary>
/// <remarks>Read once, one stream after the other: commitments, then impacts, then capacity. As safe for several threads as what it was made of.</remarks>
public sealed class LoadPlanRows
{
    /// <summary>Puts streams together.</summary>
    /// <param name="commitments">The commitments, in any order; no identifier twice.</param>
    /// <param name="impacts">The change impacts, in any order; no identifier twice. Null for none.</param>
    /// <param name="capacity">The lines of capacity, in any order; none twice for an organisation, team and day. Null for none.</param>
    public LoadPlanRows(
        IAsyncEnumerable<Commitment> commitments, IAsyncEnumerable<ChangeImpact>? impacts = null, IAsyncEnumerable<CapacityLine>? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(commitments);
        Commitments = commitments;
        Impacts = impacts ?? AsyncEnumerable.Empty<ChangeImpact>();
        Capacity = capacity ?? AsyncEnumerable.Empty<CapacityLine>();
    }

    /// <summary>The commitments.</summary>
    public IAsyncEnumerable<Commitment> Commitments { get; }

    /// <summary>The change impacts.</summary>
    public IAsyncEnumerable<ChangeImpact> Impacts { get; }

    /// <summary>The lines of capacity.</summary>
    public IAsyncEnumerable<CapacityLine> Capacity { get; }

    /// <summary>The rows of a plan that is in memory.</summary>
    /// <param name="plan">The plan.</param>
    public static LoadPlanRows Of(LoadPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan.Commitments.ToAsyncEnumerable(), plan.Impacts.ToAsyncEnumerable(), plan.Capacity.ToAsyncEnumerable());
    }
}
