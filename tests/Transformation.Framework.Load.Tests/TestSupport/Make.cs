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
        string id, OrganisationId organisation, CommitmentSize size, LocalDate? from = null, LocalDate? to = null, string initiative = "stroke") =>
        Commitment.Of(CommitmentId.From(id), InitiativeId.From(initiative), organisation, size, from, to);

    internal static CommitmentSize Posts(decimal wte, ContractWeek? week = null) => CommitmentSize.Of(Wte.Of(wte, week ?? Nhs));

    internal static CapacityLine Has(OrganisationId organisation, LocalDate from, decimal wte, ContractWeek? week = null) =>
        CapacityLine.Of(organisation, from, Wte.Of(wte, week ?? Nhs));

    internal static LoadPlan Plan(params IEnumerable<Commitment> commitments) => LoadPlan.Create(commitments, []).OrThrow();

    internal static LoadPlan With(this LoadPlan plan, params CapacityLine[] lines) => LoadPlan.Create(plan.Commitments, [.. plan.Capacity, .. lines]).OrThrow();

    internal static LoadRange Months(YearMonth first, YearMonth last) => LoadRange.Of(first, last, WorkingCalendar.EnglandAndWales);

    internal static LoadCube Cube(this LoadPlan plan, LoadRange range, params IEnumerable<LoadDimension> dimensions) =>
        LoadCube.Calculate(CommitmentTable.Build(plan.Commitments, range, LoadCatalogue.Empty), TimeGrain.Month, dimensions);

    /// <summary>The load of one month, of everything.</summary>
    internal static LoadFigure Month(this LoadPlan plan, int year, int month) => plan.Cube(Months(new(year, month), new(year, month))).Whole.Total;

    internal static Effort Hours(decimal hours) => Effort.FromHours(hours);
}
