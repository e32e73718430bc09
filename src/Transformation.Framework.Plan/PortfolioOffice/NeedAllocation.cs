using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Where the working time for one need would come from, and what is missing.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class NeedAllocation
{
    internal NeedAllocation(CapabilityNeed need, ImmutableArray<AllocatedShare> shares, Effort missing, ImmutableArray<OrganisationId> unknown)
    {
        Need = need;
        Shares = shares;
        Missing = missing;
        Unknown = unknown;
    }

    /// <summary>The need.</summary>
    public CapabilityNeed Need { get; }

    /// <summary>Who could give how much, by identifier. It is set aside only if the whole request is allocated.</summary>
    public ImmutableArray<AllocatedShare> Shares { get; }

    /// <summary>How much is not known to be free; none when the need is met.</summary>
    public Effort Missing { get; }

    /// <summary>The organisations that would act and have not said what they have, by identifier.</summary>
    public ImmutableArray<OrganisationId> Unknown { get; }
}
