using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Testing;

/// <summary>Rows of load plans in every shape that they can have. Synthetic.</summary>
internal static class LoadRows
{
    private static readonly LocalDate Day = new(2026, 4, 1);

    internal static OrganisationId Trust { get; } = OrganisationId.Ods("RVJ");

    internal static OrganisationId Council { get; } = OrganisationId.Ons("E06000023");

    internal static OrganisationId Charity { get; } = OrganisationId.Local("one-care");

    internal static InitiativeId Stroke { get; } = InitiativeId.From("stroke");

    internal static Wte OneWte { get; } = Wte.Of(1m, ContractWeek.AgendaForChangeEngland);

    /// <summary>Lines in an order that is not that of the contract.</summary>
    internal static IReadOnlyList<CapacityLine> CapacityOutOfOrder => [.. CapacityInOrder.Reverse()];

    /// <summary>Organisations as text, the organisation as a whole before its teams, teams by code points, then days.</summary>
    internal static IReadOnlyList<CapacityLine> CapacityInOrder { get; } =
    [
        CapacityLine.Of(Charity, Day, OneWte),
        CapacityLine.Of(Trust, Day.PlusDays(-1), OneWte),
        CapacityLine.Of(Trust, Day, OneWte),
        CapacityLine.Of(Trust, Day, OneWte, "Theatres"),
        CapacityLine.Of(Trust, Day.PlusDays(1), OneWte, "Theatres"),
        CapacityLine.Of(Trust, Day, OneWte, "theatres"),
        CapacityLine.Of(Trust, Day, OneWte, "\uFFFD"),
        CapacityLine.Of(Trust, Day, OneWte, "😀"),
        CapacityLine.Of(Council, Day, OneWte),
    ];

    /// <summary>A commitment of which only the identifier matters, unless more is said.</summary>
    internal static Commitment Claim(string id, CommitmentSize? size = null, string? team = null, Provenance? provenance = null) =>
        Commitment.Of(CommitmentId.From(id), Stroke, Trust, size ?? CommitmentSize.Of(OneWte), Day, Day.PlusDays(30), team, provenance);

    internal static LoadPlanRows Claims(params IEnumerable<string> ids) => new(ids.Select(id => Claim(id)).ToAsyncEnumerable());

    /// <summary>Every size with every pair of dates, shared among organisations, teams, initiatives and sources; the edges of numbers and dates included.</summary>
    internal static LoadPlan EveryShape()
    {
        (LocalDate? From, LocalDate? To)[] spans =
        [
            (null, null), (Day, null), (null, Day), (Day, Day), (Day, Day.PlusDays(400)),
            .. HostileValues.Dates.Select(static date => ((LocalDate?)date, (LocalDate?)date)), (HostileValues.Dates[0], HostileValues.Dates[^1]),
        ];
        InitiativeId[] initiatives = [Stroke, InitiativeId.From("ageing-well"), InitiativeId.From("A.1_-z")];
        OrganisationId[] organisations = [Trust, Council, Charity];
        string?[] teams = [null, "Theatres", "theatres", "équipe 😀"];
        Provenance?[] sources = [null, Provenance.Published("A board paper, 2024"), Provenance.Synthetic(), Provenance.Synthetic("A board paper, 2024")];
        var commitments = Sizes().SelectMany(size => spans.Select(span => (size, span))).Select((row, i) => Commitment.Of(
            CommitmentId.From(FormattableString.Invariant($"c{i}")),
            initiatives[i % 3],
            organisations[i / 2 % 3],
            row.size,
            row.span.From,
            row.span.To,
            teams[i % 4],
            sources[i / 3 % 4]));
        var impacts = ImpactSizes().SelectMany(size => spans.Where(span => size is not HoursImpact || (span.From is not null && span.To is not null)).Select(span => (size, span))).Select((row, i) =>
            ChangeImpact.Of(
                ChangeImpactId.From(FormattableString.Invariant($"i{i}")),
                initiatives[i % 3],
                organisations[i / 2 % 3],
                row.size,
                row.span.From,
                row.span.To,
                teams[i % 4],
                i % 3 == 0 ? null : CohortId.From(FormattableString.Invariant($"cohort-{i % 2}")),
                sources[i / 3 % 4]));
        var capacity = HostileValues.Dates.Select((date, i) => CapacityLine.Of(
            organisations[i % 3], date, Wte.FromThousandths(i * 1_000, i % 2 == 0 ? ContractWeek.Council : ContractWeek.AgendaForChangeEngland), teams[i / 2 % 4], sources[i % 4]));
        return LoadPlan.Create(commitments, capacity.Concat(CapacityInOrder).DistinctBy(static line => (line.Organisation, line.Team, line.From)), impacts).OrThrow();
    }

    /// <summary>Filters by everything a row has, alone and together, that take some rows and leave others.</summary>
    internal static IEnumerable<LoadRowFilter> Filters(LoadPlan plan)
    {
        DateInterval[] days = [new(Day, Day), new(Day.PlusDays(-1), Day.PlusDays(-1)), new(Day.PlusDays(1), Day.PlusDays(1000)), new(new(1, 1, 1), new(1, 1, 1)), new(new(9999, 12, 31), new(9999, 12, 31))];
        yield return new();
        foreach (var row in plan.Commitments.DistinctBy(static row => (row.Organisation, row.Initiative)))
        {
            yield return new() { Organisation = row.Organisation };
            yield return new() { Initiative = row.Initiative };
            yield return new() { Organisation = row.Organisation, Initiative = row.Initiative, Days = days[0] };
        }

        foreach (var interval in days)
        {
            yield return new() { Days = interval };
        }

        yield return new() { Organisation = OrganisationId.Ods("NONE") };
        yield return new() { Initiative = InitiativeId.From("none") };
    }

    private static IEnumerable<CommitmentSize> Sizes() =>
    [
        CommitmentSize.Unestimated,
        CommitmentSize.Of(Wte.FromThousandths(0, ContractWeek.Council)),
        CommitmentSize.Of(Wte.FromThousandths(1, ContractWeek.AgendaForChangeEngland)),
        CommitmentSize.Of(Wte.FromThousandths(1_000_000, ContractWeek.FromMinutes(2_400, 4))),
        CommitmentSize.Of(1, MonthlyRelease.Days(0.5m), ContractWeek.Consultant),
        CommitmentSize.Of(1_000, MonthlyRelease.Between(0m, 20.125m), ContractWeek.AgendaForChangeEngland),
        CommitmentSize.Of(3, MonthlyRelease.Between(3m, 4m), ContractWeek.Council),
    ];

    private static IEnumerable<ImpactSize> ImpactSizes() =>
    [
        ImpactSize.Unestimated,
        ImpactSize.Hours(1, Effort.FromMilliseconds(1)),
        ImpactSize.Hours(1_200, Effort.FromHours(7.5m)),
        .. Enum.GetValues<ImpactIntensity>().SelectMany(static intensity => (ImpactSize[])[ImpactSize.Judged(intensity), ImpactSize.Judged(intensity, 40)]),
    ];
}
