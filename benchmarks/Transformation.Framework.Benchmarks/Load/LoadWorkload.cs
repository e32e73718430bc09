using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>
/// Made-up commitments with the skew of a real system: a few organisations are asked for most, most claims are small, spans run from days to five years.
/// The same seed gives the same records on every machine.
/// </summary>
internal sealed class LoadWorkload
{
    private const int OrganisationCount = 40;
    private const int InitiativeCount = 250;
    private const int LongestSpanInDays = 5 * 365;

    private static readonly LocalDate Earliest = new(2022, 4, 1);
    private static readonly ContractWeek[] Weeks = [ContractWeek.AgendaForChangeEngland, ContractWeek.AgendaForChangeEngland, ContractWeek.Council, ContractWeek.Consultant];

    private readonly Random random;

    private LoadWorkload(int commitments, int seed)
    {
        random = new Random(seed);
        Horizons = Enumerable.Range(0, InitiativeCount).ToDictionary(static i => InitiativeId.From($"initiative-{i}"), _ => (Horizon)random.Next(1, 5));
        Initiatives = [.. Horizons.Keys];
        Commitments = [.. Enumerable.Range(0, commitments).Select(One)];
        Capacity = [.. Enumerable.Range(0, OrganisationCount).Select(static i => CapacityLine.Of(Organisation(i), new LocalDate(2023, 4, 1), Wte.Of(20m, Weeks[0])))];
    }

    public Dictionary<InitiativeId, Horizon> Horizons { get; }

    public InitiativeId[] Initiatives { get; }

    public Commitment[] Commitments { get; }

    public CapacityLine[] Capacity { get; }

    public static LoadWorkload Of(int commitments, int seed = 20241003) => new(commitments, seed);

    private static OrganisationId Organisation(int index) => OrganisationId.Parse($"ods:R{index:00}");

    private Commitment One(int index)
    {
        var from = Earliest.PlusDays(random.Next(4 * 365));
        var span = (int)Math.Pow(LongestSpanInDays, random.NextDouble());
        return Commitment.Of(
            CommitmentId.From($"c{random.Next():x8}-{index}"),
            Initiatives[random.Next(InitiativeCount)],
            Organisation((int)(OrganisationCount * Math.Pow(random.NextDouble(), 3))),
            Size(),
            random.Next(20) == 0 ? null : from,
            random.Next(10) == 0 ? null : from.PlusDays(span));
    }

    private CommitmentSize Size()
    {
        var week = Weeks[random.Next(Weeks.Length)];
        return random.Next(10) switch
        {
            < 7 => CommitmentSize.Of(Wte.FromThousandths(50 + (int)(3000 * Math.Pow(random.NextDouble(), 3)), week)),
            < 9 => CommitmentSize.Of(random.Next(1, 6), MonthlyRelease.Between(random.Next(1, 3), random.Next(3, 5)), week),
            _ => CommitmentSize.Unestimated,
        };
    }
}
