using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>What one organisation would give.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record AllocatedShare
{
    internal AllocatedShare(OrganisationId organisation, Effort effort)
    {
        Organisation = organisation;
        Effort = effort;
    }

    /// <summary>Whose time.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>How much of it.</summary>
    public Effort Effort { get; }
}
