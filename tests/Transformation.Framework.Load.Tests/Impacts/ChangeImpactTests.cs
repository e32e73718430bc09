using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

public sealed class ChangeImpactTests
{
    private static readonly LocalDate Monday = new(2024, 12, 2);

    [Fact]
    public void Of_Everything_KeepsIt()
    {
        var size = ImpactSize.Judged(ImpactIntensity.High, 60);
        var impact = ChangeImpact.Of(
            ChangeImpactId.From("a"), InitiativeId.From("stroke"), Make.Trust, size, Monday, Monday, "Ward 7", CohortId.From("people-with-stroke"), Provenance.Synthetic());

        Assert.Equal(("a", "stroke", Make.Trust, size), (impact.Id.Value, impact.Initiative.Value, impact.Organisation, impact.Size));
        Assert.Equal((Monday, Monday, "Ward 7", "people-with-stroke", true), (impact.From, impact.To, impact.Team, impact.Cohort?.Value, impact.Provenance?.IsSynthetic));
    }

    [Fact]
    public void Of_MissingIdentifier_Throws()
    {
        Assert.Throws<ArgumentException>("id", () => ChangeImpact.Of(default, InitiativeId.From("stroke"), Make.Trust, ImpactSize.Unestimated));
        Assert.Throws<ArgumentException>("initiative", () => ChangeImpact.Of(ChangeImpactId.From("a"), default, Make.Trust, ImpactSize.Unestimated));
        Assert.Throws<ArgumentException>("organisation", () => ChangeImpact.Of(ChangeImpactId.From("a"), InitiativeId.From("stroke"), default, ImpactSize.Unestimated));
        Assert.Throws<ArgumentException>("cohort", () => ChangeImpact.Of(
            ChangeImpactId.From("a"), InitiativeId.From("stroke"), Make.Trust, ImpactSize.Unestimated, cohort: default(CohortId)));
        Assert.Throws<ArgumentException>("team", () => Make.Impact("a", ImpactSize.Unestimated, team: " "));
    }

    [Fact]
    public void Of_EndBeforeStart_Throws() =>
        Assert.Throws<ArgumentException>("to", () => Make.Impact("a", ImpactSize.Unestimated, Monday, Monday.PlusDays(-1)));

    [Fact]
    public void Of_HoursWithAnOpenEnd_Throws()
    {
        var hours = ImpactSize.Hours(1, Make.Hours(1));

        Assert.Throws<ArgumentException>("from", () => Make.Impact("a", hours, null, Monday));
        Assert.Throws<ArgumentException>("to", () => Make.Impact("a", hours, Monday));
        Assert.Null(Make.Impact("a", ImpactSize.Judged(ImpactIntensity.Low)).To);
    }

    [Fact]
    public void Spread_FortyPeopleOverAChristmasMonth_SkipsBankHolidaysAndWeekends()
    {
        // 40 × 6 h over the 20 working days of December 2024: 12 h a day.
        var spread = Make.Impact("a", ImpactSize.Hours(40, Make.Hours(6)), new(2024, 12, 1), new(2024, 12, 31)).Spread(WorkingCalendar.EnglandAndWales);

        Assert.Equal(new ImpactSpread(12 * 3_600_000, 0, null), spread);
    }

    [Theory]
    [InlineData(2, 2, 2)] // Monday to Tuesday, 3 ms: one more on the Monday
    [InlineData(1, 3, 2)] // from the Sunday: the same
    public void Spread_WhatDoesNotDivide_FallsOnTheFirstWorkedDays(int from, int to, int expected) =>
        Assert.Equal(
            to == 2 ? new ImpactSpread(3, 0, null) : new ImpactSpread(1, 1, new LocalDate(2024, 12, expected)),
            Make.Impact("a", ImpactSize.Hours(3, Effort.FromMilliseconds(1)), new(2024, 12, from), new(2024, 12, to)).Spread(WorkingCalendar.EnglandAndWales));

    [Fact]
    public void Spread_JudgedOrUnestimated_IsNotWorkingTime()
    {
        Assert.Null(Make.Impact("a", ImpactSize.Judged(ImpactIntensity.High, 10_000), Monday, Monday).Spread(WorkingCalendar.EnglandAndWales));
        Assert.Null(Make.Impact("a", ImpactSize.Unestimated).Spread(WorkingCalendar.EnglandAndWales));
    }

    [Fact]
    public void Spread_DaysThatNobodyWorksOrTheCalendarDoesNotCover_Throw()
    {
        var hours = ImpactSize.Hours(1, Make.Hours(1));

        // A Saturday to Sunday; and 1 January 2029.
        var thrown = Assert.Throws<ArgumentException>("calendar", () => Make.Impact("go-live", hours, new(2024, 11, 30), new(2024, 12, 1)).Spread(WorkingCalendar.EnglandAndWales));
        Assert.Contains("go-live", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<CalendarRangeException>(() => Make.Impact("a", hours, Monday, new(2029, 1, 1)).Spread(WorkingCalendar.EnglandAndWales));
    }
}
