using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Plan.Tests.Status;
using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Pages;

public sealed class PlanPageTests
{
    [Fact]
    public void ToMarkdown_SmallPlan_IsThisPage()
    {
        var plan = TransformationPlan.Create(
            "p",
            "Plan | of *all*",
            "small",
            milestones: [new("m", "Sign", "compact", new LocalDate(2024, 9, 30), after: ["d"], workingDays: 1), new("d", "Draft", "compact", actual: new LocalDate(2024, 9, 2))],
            evidence: [Count("signatures", 1), Count("partners", 2)],
            risks: [new("r", "It may rain.", "We get wet.")],
            resources: [new("team", "A team", mostRoles: 10, release: MonthlyRelease.Between(3, 4))],
            provenance: Provenance.Synthetic("A test"),
            links: [new("compact", "Healthier Together 2040")]).OrThrow();
        var before = PlanStatus.Assess(Template, plan, new LocalDate(2024, 9, 1));
        var status = PlanStatus.Assess(Template, plan, Today);
        var page = PlanPage.ToMarkdown(status, PlanSchedule.Of(status, WorkingCalendar.EnglandAndWales), PlanMovement.Between(before, status));
        Assert.Equal(
            """
            # Plan \| of \*all\*

            As of 3 October 2024. Of 3 components: 1 under way, 2 unknown. Delivery: 2 unknown, 1 off track.

            | # | Component | Progress | Delivery | Next | Evidence |
            | --- | --- | --- | --- | --- | --- |
            |  | **People** |  |  |  |  |
            | 1 | Compact | under way | **off track** | Sign (30 Sep 2024) | ✗ Signatures: 1 (2 wanted); ? Reviews: unknown (2 wanted) |
            | 2 | Fellowship | unknown | unknown | nothing planned | ? Fellows: unknown (90 wanted) |
            | 3 | Bare | unknown | unknown | nothing planned |  |

            ## Overdue

            - "Sign" was due on 2024-09-30 and is 3 days overdue.

            ## What moved since 1 September 2024

            - Compact: not started → under way; delivery unknown → off track.
            - "Sign" was due on 2024-09-30 and is 3 days overdue.
            - "Draft" was done by 2024-09-02.
            - Signatures: unknown before, 1 now.
            - Partners: unknown before, 2 now.

            ## When it can be done

            The last milestone can be done on 2024-10-03 at the earliest.

            What decides that day:

            1. "Sign" can be done on 2024-10-03, after 1 working day, beginning now.

            Planned for a day that can no longer be met:

            - "Sign" is planned for 2024-09-30 and cannot be done before 2024-10-03.

            ## What it needs

            - A team: up to 10 posts, each 3-4 days/month.
            - People's time: up to 40 days a month; no cost is recorded. Not known, or not at both ends: A team.

            ## What it serves

            - Healthier Together 2040: 1 of 3 components; no link is recorded of Fellowship, Bare.

            ## Risks

            - It may rain. We get wet. Nothing is planned against it.

            ## Source

            A test. Synthetic: made up for demonstration, at least in part.

            """.ReplaceLineEndings("\n"),
            page);
    }

    [Fact]
    public void ToMarkdown_PartsOfAnotherPlanOrDate_AreRefused()
    {
        var status = PlanStatus.Assess(Template, Small.Plan(), Today);
        var earlier = PlanStatus.Assess(Template, Small.Plan(), Today.PlusDays(-1));
        Assert.Throws<ArgumentException>(() => PlanPage.ToMarkdown(status, PlanSchedule.Of(earlier, WorkingCalendar.EnglandAndWales)));
        Assert.Throws<ArgumentException>(() => PlanPage.ToMarkdown(status, movement: PlanMovement.Between(earlier, earlier)));
    }

    [Property(MaxTest = 200)]
    public Property ToMarkdown_OrderOfRecords_DoesNotMatter() => Prop.ForAll(PlanGen.Plans.ToArbitrary(), plan =>
        PlanPage.ToMarkdown(PlanStatus.Assess(Template, plan, Today))
        == PlanPage.ToMarkdown(PlanStatus.Assess(Template, Small.Plan([.. plan.Evidence.Reverse(), .. plan.Milestones.Reverse()]), Today)));

    [Theory]
    [InlineData("# Not a heading", "- \\# Not a heading")]
    [InlineData("- Not a list", "- \\- Not a list")]
    [InlineData("1. Not a list", "- 1\\. Not a list")]
    [InlineData("12 <b>bold</b> | ~x~", "- 12 \\<b\\>bold\\</b\\> \\| \\~x\\~")]
    public void ToMarkdown_TextThatLooksLikeMarkdown_StaysText(string title, string line)
    {
        var plan = TransformationPlan.Create("p", "P", "small", risks: [new("r", title, "I.")]).OrThrow();
        Assert.Contains($"\n{line} I.", PlanPage.ToMarkdown(PlanStatus.Assess(Template, plan, Today)), StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_HostileCulture_GivesTheSamePage()
    {
        var status = PlanStatus.Assess(Template, Small.Plan(Step("compact", 3), Count("fellows", 12345)), Today);
        var page = PlanPage.ToMarkdown(status);
        Assert.Equal(page, HostileCulture.In(() => PlanPage.ToMarkdown(status)));
    }
}
