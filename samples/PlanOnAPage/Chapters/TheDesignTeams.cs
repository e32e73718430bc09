using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;
using Transformation.Framework.Plan.Matching;

namespace PlanOnAPage.Chapters;

/// <summary>Components 3 and 4: whether the teams are made up as they should be, what time they take, and which fellows would help them.</summary>
internal static class TheDesignTeams
{
    internal static void Write(Paper paper, Registers registers, LocalDate asOf)
    {
        paper.Heading("3. The design teams");
        foreach (var team in registers.Teams.Teams)
        {
            paper.Part($"{team.ProblemArea}:", DesignTeamText.Describe(TeamComposition.Of(team, asOf)));
        }

        paper.Part("Asking for expertise:", DesignTeamText.Describe(CoOptingResponses.Of(registers.Teams, asOf, WorkingCalendar.EnglandAndWales)));
        paper.Part(
            "Time released this month, as the Load package would take it:",
            ReleasedTime.In(registers.Teams, asOf.ToYearMonth(), ContractWeek.AgendaForChangeEngland).Select(Release));

        paper.Heading("4. The fellowship");
        paper.Part("Its members:", FellowshipText.Describe(FellowshipOverview.Of(registers.Fellows, asOf)));
        paper.Part("Who would help which team:", MatchingText.Describe(FellowshipMatcher.Match(registers.Fellows, registers.Teams, asOf)));
    }

    private static string Release(OrganisationRelease release) =>
        FormattableString.Invariant($"{release.Organisation}: {release.Least.Hours:0.#} to {release.Most.Hours:0.#} hours")
        + (release.Unknown.IsEmpty ? "." : $", and the unknown time of {string.Join(", ", release.Unknown)}.");
}
