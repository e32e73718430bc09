using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Sqlite.Tests;

/// <summary>Rows of load plans where the content does not matter, and one plan with everything that a row can be.</summary>
internal static class LoadSample
{
    private static readonly OrganisationId Trust = OrganisationId.Ods("RVJ");
    private static readonly OrganisationId Council = OrganisationId.Ons("E06000023");
    private static readonly OrganisationId Partner = OrganisationId.Local("one-care");
    private static readonly LocalDate From = new(2026, 4, 1);
    private static readonly LocalDate To = new(2027, 3, 31);
    private static readonly Provenance Return = Provenance.Published("Return of March 2026, row 7");

    public static Commitment Commitment(int number) => Framework.Load.Commitment.Of(
        CommitmentId.From(FormattableString.Invariant($"c-{number:d7}")),
        InitiativeId.From(FormattableString.Invariant($"initiative-{number % 200}")),
        OrganisationId.Local(FormattableString.Invariant($"organisation-{number % 30}")),
        CommitmentSize.Of(Wte.FromThousandths(number % 5000, default)),
        From.PlusDays(number % 300),
        To.PlusDays(number % 700),
        number % 3 == 0 ? FormattableString.Invariant($"team {number % 40}") : null,
        Return);

    public static LoadRange Range { get; } = LoadRange.Of(new(2026, 4), new(2027, 3), WorkingCalendar.EnglandAndWales);

    /// <summary>A row whose team and provenance are those of a number.</summary>
    public static Commitment Named(int number, int name) => Framework.Load.Commitment.Of(
        CommitmentId.From(FormattableString.Invariant($"c-{number:d7}")),
        InitiativeId.From("initiative"),
        Trust,
        CommitmentSize.Unestimated,
        team: FormattableString.Invariant($"team {name}"),
        provenance: Provenance.Published(FormattableString.Invariant($"Row {name}")));

    public static async IAsyncEnumerable<Commitment> Commitments(int count)
    {
        await ValueTask.CompletedTask;
        for (var i = 0; i < count; i++)
        {
            yield return Commitment(i);
        }
    }

    public static LoadPlan Everything() => LoadPlan.Create(
        [
            One("wte", Trust, CommitmentSize.Of(Wte.Of(1.234m, ContractWeek.Council)), From, To, "Community nursing; 護理 😀 'x'\"", Return),
            One("release", Council, CommitmentSize.Of(3, MonthlyRelease.Between(2.125m, 3.5m), ContractWeek.FromHours(20m, 3)), From, null, null, Provenance.Synthetic()),
            One("unestimated", Partner, CommitmentSize.Unestimated, null, To, "a\nb\tc", Provenance.Synthetic("Made up.")),
            One("none", Trust, CommitmentSize.Of(Wte.FromThousandths(0, default)), null, null, null, null),
            One("most", Trust, CommitmentSize.Of(Wte.FromThousandths(int.MaxValue, ContractWeek.FromMinutes(10_080, 7))), null, null, new string('x', 10_000), null),
            One("people", Trust, CommitmentSize.Of(int.MaxValue, MonthlyRelease.Days(31m), default), LocalDate.MinIsoValue, LocalDate.MaxIsoValue, null, null),
            One("edges", Trust, CommitmentSize.Unestimated, new(-1, 1, 1), new(1, 1, 1), null, null),
        ],
        [
            CapacityLine.Of(Trust, From, Wte.Of(12.5m, default)),
            CapacityLine.Of(Trust, To, Wte.Of(0m, default)),
            CapacityLine.Of(Trust, From, Wte.Of(2m, default), "Community nursing", Return),
            CapacityLine.Of(Partner, new(1, 1, 1), Wte.FromThousandths(int.MaxValue, ContractWeek.Consultant), null, Provenance.Synthetic("Made up.")),
        ],
        [
            ChangeImpact.Of(ChangeImpactId.From("hours"), InitiativeId.From("i"), Trust, ImpactSize.Hours(40, Effort.FromHours(6.5m)), From, To, "team", CohortId.From("frail"), Return),
            ChangeImpact.Of(ChangeImpactId.From("judged"), InitiativeId.From("i"), Council, ImpactSize.Judged(ImpactIntensity.High), null, To, null, CohortId.From("frail")),
            ChangeImpact.Of(ChangeImpactId.From("judged-people"), InitiativeId.From("j"), Council, ImpactSize.Judged(ImpactIntensity.Low, 7), From),
            ChangeImpact.Of(ChangeImpactId.From("unestimated"), InitiativeId.From("j"), Partner, ImpactSize.Unestimated),
            ChangeImpact.Of(ChangeImpactId.From("nothing"), InitiativeId.From("j"), Partner, ImpactSize.Hours(1, Effort.Zero), From, From),
        ]).OrThrow();

    private static Commitment One(
        string id, OrganisationId organisation, CommitmentSize size, LocalDate? from, LocalDate? to, string? team, Provenance? provenance) =>
        Framework.Load.Commitment.Of(CommitmentId.From(id), InitiativeId.From("ageing-well"), organisation, size, from, to, team, provenance);
}
