using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Load;

/// <summary>What a store holds of a load plan, without its rows.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Plan">Its identifier.</param>
/// <param name="Version">Its version, above 0.</param>
/// <param name="Commitments">How many commitments it has.</param>
/// <param name="Impacts">How many change impacts it has.</param>
/// <param name="CapacityLines">How many lines of capacity it has.</param>
public sealed record StoredLoadPlan(LoadPlanId Plan, long Version, long Commitments, long Impacts, long CapacityLines)
{
    /// <summary>How a conflict names a load plan: <c>load-plan/bnssg</c>. For stores.</summary>
    /// <param name="plan">The plan.</param>
    public static AggregateId IdOf(LoadPlanId plan) => new("load-plan", plan.Value);
}
