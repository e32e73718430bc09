using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Plan.Matching;

/// <summary>Matches fellows to the needs of design teams.</summary>
/// <remarks>
/// <para>Fills as many empty places as can be filled; among the ways to do that, takes the one with the most wanted skills; then the most shared interests; then the fairest, where a second assignment for
/// somebody counts 1, a third 2 more and so on; then the one spread best over organisations, counted likewise; then the first in the order of identifiers of needs and fellows. Every step is a proven
/// optimum, so the answer is one and the same, whatever the order of the records.</para>
/// <para>Nobody is proposed beyond their time: the lower end of what they can give holds against the upper end of what a place may ask, those of assignments in force included. Somebody whose time
/// is not recorded is not proposed, and named where places stay empty. Pure functions.</para>
/// </remarks>
public static class FellowshipMatcher
{
    /// <summary>Proposes fellows for the places that are empty on a day.</summary>
    /// <param name="fellowship">The fellows.</param>
    /// <param name="teams">The teams, their needs, and the assignments there are. Only needs that stand on the day of teams in discovery, design or testing count.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the search. A hundred fellows and a dozen needs take a second or two, several hundred fellows and dozens of needs tens of seconds; the worst case grows exponentially.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static FellowMatching Match(
        FellowshipRegister fellowship, DesignTeamRegister teams, LocalDate asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fellowship);
        ArgumentNullException.ThrowIfNull(teams);
        var matching = new MatchingCase(fellowship, teams, asOf);
        return new MatchingExplanation(matching, MatchingSolver.Solve(matching, cancellationToken)).ToMatching();
    }
}
