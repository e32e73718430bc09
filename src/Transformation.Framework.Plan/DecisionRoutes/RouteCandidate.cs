using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A body held against those a decision affects.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RouteCandidate
{
    internal RouteCandidate(GovernanceBody body, ImmutableArray<OrganisationId> affected)
    {
        Body = body;
        ImmutableArray<OrganisationId> present = [.. body.Members.Select(static m => m.Organisation).OfType<OrganisationId>().Distinct().Order()];
        Missing = [.. affected.Except(present)];
        Others = [.. present.Except(affected)];
    }

    /// <summary>The body.</summary>
    public GovernanceBody Body { get; }

    /// <summary>The organisations that are affected and have no seat on it, by identifier. A seat that stands for no organisation brings nobody in.</summary>
    public ImmutableArray<OrganisationId> Missing { get; }

    /// <summary>The organisations that have a seat on it and are not affected, by identifier.</summary>
    public ImmutableArray<OrganisationId> Others { get; }

    /// <summary>Whether everybody who is affected has a seat on it.</summary>
    public bool HasAll => Missing.IsEmpty;
}
