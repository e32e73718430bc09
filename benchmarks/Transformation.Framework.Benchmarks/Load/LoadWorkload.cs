using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Load;

/// <summary>
/// Made-up claims with the skew of a real system: a few organisations and teams are asked for most, most claims are small, spans run from a day to five years, a tenth is open at
/// its end. Plain columns, in no order. The same seed gives the same claims on every machine, on any number of threads.
/// </summary>
/// <remarks>Every claim takes at least one worked day of the range, so that so many rows are so many rows of work for every contestant.</remarks>
internal sealed class LoadWorkload
{
    public const int Organisations = 40;
    public const int TeamsEach = 10;
    public const int Initiatives = 325;
    public const int Themes = 8;

    private const int Block = 1 << 16; // rows made from one seed
    private const int EarliestStart = -730; // days before the range
    private const int LongestSpan = 5 * 365;
    private const short Open = short.MaxValue;
    private const int MostThousandths = 3050;
    private const byte Release = 3;
    private const byte Unestimated = 4;

    private static readonly ContractWeek[] Weeks = [ContractWeek.AgendaForChangeEngland, ContractWeek.Council, ContractWeek.Consultant];
    private static readonly LocalDate[] Dates = [.. Enumerable.Range(EarliestStart, -EarliestStart + BenchmarkRange.Days + LongestSpan + 1).Select(static d => BenchmarkRange.Range.Start.PlusDays(d))];

    private readonly CommitmentSize?[] sizes = new CommitmentSize?[(Unestimated + 1) * (MostThousandths + 1)];
    private readonly ushort[] units;
    private readonly ushort[] initiatives;
    private readonly short[] from;
    private readonly short[] to;
    private readonly short[] amounts; // thousandths of a whole-time equivalent, or people released
    private readonly byte[] kinds; // the contract week, or what else it is

    private LoadWorkload(int rows, int? span, bool isMixed, int seed)
    {
        (units, initiatives, from, to, amounts, kinds) = (new ushort[rows], new ushort[rows], new short[rows], new short[rows], new short[rows], new byte[rows]);
        Parallel.For(0, (rows + Block - 1) / Block, block => Make(new Random(unchecked((seed * 31) + block)), block * Block, Math.Min(rows, (block + 1) * Block), span, isMixed));
    }

    public int Count => units.Length;

    /// <summary>Says which of eight themes each initiative belongs to.</summary>
    public static LoadCatalogue Catalogue { get; } = LoadCatalogue.Empty.With(
        LoadDimensions.Theme, Enumerable.Range(0, Initiatives).ToDictionary(static i => Initiative(i), static i => Theme(ThemeOf(i))));

    /// <param name="rows">How many claims.</param>
    /// <param name="span">Days that every claim lasts; null for spans from a day to five years, and open ends.</param>
    /// <param name="isMixed">Whether a fifth are days released a month and a tenth not estimated; otherwise all are whole-time equivalents.</param>
    /// <param name="seed">What the numbers are drawn from.</param>
    public static LoadWorkload Of(int rows, int? span = null, bool isMixed = false, int seed = 20261122) => new(rows, span, isMixed, seed);

    public static OrganisationId Organisation(int index) => OrganisationId.Parse($"ods:R{index:00}");

    public static InitiativeId Initiative(int index) => InitiativeId.From($"initiative-{index:000}");

    public static string Theme(int index) => $"theme {index}";

    public static int ThemeOf(int initiative) => initiative % Themes;

    public static int OrganisationOf(int unit) => unit / TeamsEach;

    public int UnitOf(int row) => units[row];

    public int InitiativeOf(int row) => initiatives[row];

    /// <summary>First day, counted from the start of the range; below nothing when it is before.</summary>
    public int FromOf(int row) => from[row];

    /// <summary>Last day, counted from the start of the range; null when open.</summary>
    public int? ToOf(int row) => to[row] == Open ? null : to[row];

    /// <summary>Milliseconds of each worked day. Only when all are whole-time equivalents.</summary>
    public int DailyRateOf(int row) => amounts[row] * Weeks[kinds[row]].SecondsPerDay;

    /// <summary>What an importer does: codes once, then rows.</summary>
    public CommitmentTable Build()
    {
        var builder = new CommitmentTableBuilder(BenchmarkRange.Range, Catalogue);
        int[] unitCodes = [.. Enumerable.Range(0, Organisations * TeamsEach).Select(unit => builder.Unit(Organisation(OrganisationOf(unit)), Team(unit)))];
        int[] initiativeCodes = [.. Enumerable.Range(0, Initiatives).Select(i => builder.Initiative(Initiative(i)))];
        for (var row = 0; row < Count; row++)
        {
            builder.Add(unitCodes[units[row]], initiativeCodes[initiatives[row]], DateOf(from[row]), LastDate(row), SizeOf(row));
        }

        return builder.Build();
    }

    /// <summary>A record for each row, as a plan holds them.</summary>
    /// <param name="numbers">What each is called by; null for its place.</param>
    public Commitment[] ToRecords(int[]? numbers = null)
    {
        OrganisationId[] organisations = [.. Enumerable.Range(0, Organisations).Select(Organisation)];
        InitiativeId[] initiativeIds = [.. Enumerable.Range(0, Initiatives).Select(Initiative)];
        string[] teams = [.. Enumerable.Range(0, Organisations * TeamsEach).Select(Team)];
        return
        [
            .. Enumerable.Range(0, Count).Select(row => Commitment.Of(
                CommitmentId.From($"c{numbers?[row] ?? row}"), initiativeIds[initiatives[row]], organisations[OrganisationOf(units[row])], SizeOf(row), DateOf(from[row]), LastDate(row), teams[units[row]])),
        ];
    }

    private static string Team(int unit) => $"team {unit % TeamsEach}";

    private static LocalDate DateOf(int day) => Dates[day - EarliestStart];

    private LocalDate? LastDate(int row) => to[row] == Open ? null : DateOf(to[row]);

    private CommitmentSize SizeOf(int row) => sizes[(kinds[row] * (MostThousandths + 1)) + amounts[row]] ??= kinds[row] switch
    {
        Unestimated => CommitmentSize.Unestimated,
        Release => CommitmentSize.Of(amounts[row], MonthlyRelease.Between(3, 4), Weeks[0]),
        var week => CommitmentSize.Of(Wte.FromThousandths(amounts[row], Weeks[week])),
    };

    private void Make(Random random, int first, int end, int? span, bool isMixed)
    {
        for (var row = first; row < end; row++)
        {
            var organisation = (int)(Organisations * Cube(random));
            units[row] = (ushort)((organisation * TeamsEach) + (int)(TeamsEach * random.NextDouble() * random.NextDouble()));
            initiatives[row] = (ushort)random.Next(Initiatives);
            do
            {
                from[row] = (short)random.Next(span is null ? EarliestStart : 0, BenchmarkRange.Days - (span ?? 0));
                to[row] = span is null && random.Next(10) == 0 ? Open : (short)(from[row] + (span ?? (int)Math.Pow(LongestSpan, random.NextDouble())) - 1);
            }
            while (BenchmarkRange.FirstOrdinal(from[row]) >= BenchmarkRange.EndOrdinal(ToOf(row)));

            var what = isMixed ? random.Next(10) : 0;
            kinds[row] = what < 7 ? (byte)Math.Max(0, random.Next(-1, Weeks.Length)) : what < 9 ? Release : Unestimated;
            amounts[row] = what < 7 ? (short)(50 + (int)(3000 * Cube(random))) : what < 9 ? (short)random.Next(1, 11) : (short)0;
        }
    }

    private static double Cube(Random random)
    {
        var x = random.NextDouble();
        return x * x * x;
    }
}
