using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>Short ways to the values these tests are about.</summary>
internal static class Make
{
    internal static readonly OrganisationId Trust = OrganisationId.Parse("ods:RVJ");
    internal static readonly OrganisationId Council = OrganisationId.Parse("ons:E06000023");
    internal static readonly ContractWeek Nhs = ContractWeek.AgendaForChangeEngland;
    internal static readonly IReadOnlyDictionary<InitiativeId, Horizon> NoHorizons = new Dictionary<InitiativeId, Horizon>();

    internal static Commitment Claim(
        string id, OrganisationId organisation, CommitmentSize size, LocalDate? from = null, LocalDate? to = null, string initiative = "stroke") =>
        Commitment.Of(CommitmentId.From(id), InitiativeId.From(initiative), organisation, size, from, to);

    internal static ChangeImpact Impact(
        string id, ImpactSize size, LocalDate? from = null, LocalDate? to = null, string? team = null, OrganisationId? organisation = null, string initiative = "stroke") =>
        ChangeImpact.Of(ChangeImpactId.From(id), InitiativeId.From(initiative), organisation ?? Trust, size, from, to, team);

    internal static CommitmentSize Posts(decimal wte, ContractWeek? week = null) => CommitmentSize.Of(Wte.Of(wte, week ?? Nhs));

    internal static CapacityLine Has(OrganisationId organisation, LocalDate from, decimal wte, ContractWeek? week = null, string? team = null) =>
        CapacityLine.Of(organisation, from, Wte.Of(wte, week ?? Nhs), team);

    internal static LoadPlan Plan(params IEnumerable<Commitment> commitments) => LoadPlan.Create(commitments, []).OrThrow();

    internal static LoadPlan With(this LoadPlan plan, params CapacityLine[] lines) => LoadPlan.Create(plan.Commitments, [.. plan.Capacity, .. lines], plan.Impacts).OrThrow();

    internal static MonthlyLoad Months(this LoadPlan plan, YearMonth first, YearMonth last, IReadOnlyDictionary<InitiativeId, Horizon>? horizons = null) =>
        MonthlyLoad.Calculate(plan, horizons ?? NoHorizons, first, last, WorkingCalendar.EnglandAndWales);

    internal static MonthlyLoad Month(this LoadPlan plan, int year, int month) => plan.Months(new YearMonth(year, month), new YearMonth(year, month));

    internal static Effort Hours(decimal hours) => Effort.FromHours(hours);
}
