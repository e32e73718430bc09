using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What no two lines of capacity of a plan share.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="Team">The team; null for the organisation as a whole.</param>
/// <param name="From">The first day on which the line holds.</param>
internal readonly record struct CapacityKey(OrganisationId Organisation, string? Team, LocalDate From)
{
    internal static CapacityKey Of(CapacityLine line) => new(line.Organisation, line.Team, line.From);
}
