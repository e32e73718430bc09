using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Archive;

/// <summary>One load plan in an archive.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ArchivedLoadPlan
{
    internal ArchivedLoadPlan(LoadPlanId plan, long version, ArchivedFile commitments, ArchivedFile impacts, ArchivedFile capacity)
    {
        Plan = plan;
        Version = version;
        Commitments = commitments;
        Impacts = impacts;
        Capacity = capacity;
    }

    /// <summary>Its identifier.</summary>
    public LoadPlanId Plan { get; }

    /// <summary>Its version, above 0.</summary>
    public long Version { get; }

    /// <summary>Its commitments: CSV, ordered by identifier.</summary>
    public ArchivedFile Commitments { get; }

    /// <summary>Its change impacts: a line of JSON each, ordered by identifier.</summary>
    public ArchivedFile Impacts { get; }

    /// <summary>Its capacity: CSV, ordered by organisation, team (the organisation as a whole first) and day.</summary>
    public ArchivedFile Capacity { get; }
}
