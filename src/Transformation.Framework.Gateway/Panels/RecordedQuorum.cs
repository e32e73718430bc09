using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Who counted at the meeting, as it was put on record.</summary>
internal sealed class RecordedQuorum(int seatsPresent, ImmutableArray<OrganisationId> organisationsPresent)
{
    internal int SeatsPresent { get; } = seatsPresent;

    /// <summary>In the order of the body's seats.</summary>
    internal ImmutableArray<OrganisationId> OrganisationsPresent { get; } = organisationsPresent;

    internal static RecordedQuorum Of(QuorumResult quorum) => new(quorum.SeatsPresent, quorum.OrganisationsPresent);
}
