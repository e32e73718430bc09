using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What one claim adds to a figure.</summary>
/// <param name="Source">Which claim it is, counted from 0 in the order in which they were added to the table.</param>
/// <param name="Organisation">The organisation that is asked.</param>
/// <param name="Team">The team or staff group; null when it is not said.</param>
/// <param name="Initiative">The initiative that asks.</param>
/// <param name="WorkingDays">The worked days that it covers; at least 1.</param>
/// <param name="Least">The working time, lower end; null when it is not estimated. Rounded to the nearest millisecond, so that the parts may differ from their sum by some.</param>
/// <param name="Most">The working time, upper end; null when it is not estimated.</param>
public sealed record LoadPart(int Source, OrganisationId Organisation, string? Team, InitiativeId Initiative, int WorkingDays, Effort? Least, Effort? Most)
{
    /// <summary>Whether nobody has estimated it: then it comes on top of the known load.</summary>
    public bool IsUnestimated => Least is null;
}
