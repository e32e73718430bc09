using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Storage.Writer;

/// <summary>Rows of load plans that carry a number each; named <c>c7</c> (commitment), <c>i7</c> (impact), <c>d7</c> (capacity from the day 7 on).</summary>
public static class PlanRows
{
    private static readonly InitiativeId Initiative = InitiativeId.From("discharge");
    private static readonly OrganisationId Organisation = OrganisationId.Ods("RA7");
    private static readonly LocalDate Start = new(2026, 4, 1);
    private static readonly ContractWeek Week = ContractWeek.AgendaForChangeEngland;

    public static Commitment Commitment(int index, long number) => Load.Commitment.Of(
        CommitmentId.From(FormattableString.Invariant($"c{index}")),
        Initiative,
        Organisation,
        CommitmentSize.Of(Wte.FromThousandths((int)number, Week)),
        Start,
        Start.PlusDays(index % 1_000),
        team: index % 3 == 0 ? "Ward 'A'; --" : null,
        provenance: index % 5 == 0 ? Provenance.Synthetic("made for a test") : null);

    public static ChangeImpact Impact(int index, long number) => ChangeImpact.Of(
        ChangeImpactId.From(FormattableString.Invariant($"i{index}")), Initiative, Organisation, ImpactSize.Judged(ImpactIntensity.Low, (int)number), Start);

    public static CapacityLine Capacity(int index, long number) =>
        CapacityLine.Of(Organisation, Start.PlusDays(index), Wte.FromThousandths((int)number, Week));

    public static string NameOf(CapacityLine line) => FormattableString.Invariant($"d{Period.DaysBetween(Start, line.From)}");

    public static long NumberOf(Commitment row) => row == Commitment(IndexOf(row.Id.Value), Number(row.Size)) ? Number(row.Size) : ActorState.NotWhole;

    public static long NumberOf(ChangeImpact row) => row.Size is IntensityImpact { People: { } people } && row == Impact(IndexOf(row.Id.Value), people) ? people : ActorState.NotWhole;

    public static long NumberOf(CapacityLine row) => row.Available.Thousandths;

    private static int IndexOf(string id) => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    private static int Number(CommitmentSize size) => size is WteSize { Wte.Thousandths: var number } ? number : (int)ActorState.NotWhole;
}
