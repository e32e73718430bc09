using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.TestSupport;

/// <summary>Commitments and lines of capacity of every shape that a file can hold, within what is accepted by default.</summary>
internal static class AnyCommitments
{
    private static readonly LocalDate First = new(2000, 1, 1);
    private static readonly int Days = Period.DaysBetween(First, new LocalDate(2099, 12, 31));

    /// <summary>Up to a dozen, no identifier twice.</summary>
    internal static Gen<Commitment[]> Lists() => Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(One(), count)).Select(static list =>
        list.DistinctBy(static commitment => commitment.Id).ToArray());

    internal static Gen<CapacityLine[]> CapacityLists() => Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(Line(), count)).Select(static list =>
        list.DistinctBy(static line => (line.Organisation, line.Team, line.From)).ToArray());

    internal static Gen<Commitment> One() =>
        from id in Arbitraries.InitiativeIds().Generator
        from initiative in Arbitraries.InitiativeIds().Generator
        from organisation in Arbitraries.OrganisationIds().Generator
        from size in Sizes()
        from start in OrNone(Dates())
        from days in OrNone(Gen.Choose(0, 2000))
        from team in OrNull(Arbitraries.Texts())
        from provenance in Provenances()
        let to = days is null ? (LocalDate?)null : Earlier((start ?? First).PlusDays(days.Value))
        select Commitment.Of(CommitmentId.From(id.Value), initiative, organisation, size, start, to, team, provenance);

    private static Gen<CapacityLine> Line() =>
        from organisation in Arbitraries.OrganisationIds().Generator
        from team in OrNull(Arbitraries.Texts())
        from day in Dates()
        from thousandths in Gen.Choose(0, 1_000_000)
        from week in Arbitraries.ContractWeeks().Generator
        from provenance in Provenances()
        select CapacityLine.Of(organisation, day, Wte.FromThousandths(thousandths, week), team, provenance);

    private static Gen<CommitmentSize> Sizes() => Gen.OneOf(
        Gen.Constant(CommitmentSize.Unestimated),
        Gen.OneOf(Gen.Choose(0, 3000), Gen.Choose(0, 1_000_000)).Zip(
            Arbitraries.ContractWeeks().Generator, static (wte, week) => CommitmentSize.Of(Wte.FromThousandths(wte, week))),
        from people in Gen.Choose(1, 1000)
        from release in Arbitraries.MonthlyReleases().Generator
        from week in Arbitraries.ContractWeeks().Generator
        select CommitmentSize.Of(people, release, week));

    private static Gen<Provenance?> Provenances() => Gen.OneOf(
        Gen.Constant<Provenance?>(null),
        Arbitraries.Texts().Select(static text => (Provenance?)Provenance.Published(text)),
        OrNull(Arbitraries.Texts()).Select(static text => (Provenance?)Provenance.Synthetic(text)));

    private static Gen<LocalDate> Dates() => Gen.Choose(0, Days).Select(First.PlusDays);

    private static LocalDate Earlier(LocalDate day) => day > First.PlusDays(Days) ? First.PlusDays(Days) : day;

    private static Gen<T?> OrNone<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, gen.Select(static value => (T?)value)));

    private static Gen<string?> OrNull(Gen<string> gen) => Gen.Frequency((1, Gen.Constant<string?>(null)), (2, gen.Select(static value => (string?)value)));
}
