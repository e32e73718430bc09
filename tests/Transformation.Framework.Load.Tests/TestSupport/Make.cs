using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>Short ways to the values these tests are about.</summary>
internal static class Make
{
    internal static readonly OrganisationId Trust = OrganisationId.Parse("ods:RVJ");
    internal static readonly OrganisationId Council = OrganisationId.Parse("ons:E06000023");
    internal static readonly ContractWeek Nhs = ContractWeek.AgendaForChangeEngland;

    internal static Commitment Claim(
        string id, OrganisationId organisation, CommitmentSize size, LocalDate? from = null, LocalDate? to = null, string initiative = "stroke", string? team = null) =>
        Commitment.Of(CommitmentId.From(id), InitiativeId.From(initiative), organisation, size, from, to, team);

    internal static ChangeImpact Impact(
        string id, ImpactSize size, LocalDate? from = null, LocalDate? to = null, string? team = null, OrganisationId? organisation = null, string initiative = "stroke") =>
        ChangeImpact.Of(ChangeImpactId.From(id), InitiativeId.From(initiative), organisation ?? Trust, size, from, to, team);

    internal static CommitmentSize Posts(decimal wte, ContractWeek? week = null) => CommitmentSize.Of(Wte.Of(wte, week ?? Nhs));

    internal static CapacityLine Has(OrganisationId organisation, LocalDate from, decimal wte, ContractWeek? week = null, string? team = null) =>
        CapacityLine.Of(organisation, from, Wte.Of(wte, week ?? Nhs), team);

    internal static LoadPlan Plan(params IEnumerable<Commitment> commitments) => LoadPlan.Create(commitments, []).OrThrow();

    internal static LoadPlan With(this LoadPlan plan, params CapacityLine[] lines) => LoadPlan.Create(plan.Commitments, [.. plan.Capacity, .. lines], plan.Impacts).OrThrow();

    internal static LoadPlan With(this LoadPlan plan, params ChangeImpact[] impacts) => LoadPlan.Create(plan.Commitments, plan.Capacity, [.. plan.Impacts, .. impacts]).OrThrow();

    internal static LoadRange Months(YearMonth first, YearMonth last) => LoadRange.Of(first, last, WorkingCalendar.EnglandAndWales);

    internal static LoadCube Cube(this LoadPlan plan, LoadRange range, params IEnumerable<LoadDimension> dimensions) =>
        LoadCube.Calculate(CommitmentTable.Build(plan.Commitments, range, LoadCatalogue.Empty), TimeGrain.Month, dimensions);

    /// <summary>Load against capacity, of organisations and teams, with initiatives told apart.</summary>
    internal static LoadSaturation Saturation(this LoadPlan plan, YearMonth first, YearMonth last, TimeGrain grain = TimeGrain.Month) => LoadSaturation.Of(
        LoadCube.Calculate(
            CommitmentTable.Build(plan.Commitments, Months(first, last), LoadCatalogue.Empty), grain, [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Initiative]),
        plan.Capacity);

    /// <summary>An organisation's load of one month against its capacity.</summary>
    internal static CapacityUse Use(this LoadPlan plan, OrganisationId organisation, YearMonth month)
    {
        var saturation = plan.Saturation(month, month);
        return saturation.Of(organisation, Assert.Single(saturation.Cube.Periods));
    }

    /// <summary>The load of one month, of everything.</summary>
    internal static LoadFigure Month(this LoadPlan plan, int year, int month) => plan.Cube(Months(new(year, month), new(year, month))).Whole.Total;

    internal static Effort Hours(decimal hours) => Effort.FromHours(hours);
}
