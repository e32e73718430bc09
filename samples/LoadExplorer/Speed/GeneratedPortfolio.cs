using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Speed;

/// <summary>A big portfolio that never was: 80 organisations, 400 initiatives over four horizons, ten years. The same for the same number of rows.</summary>
/// <remarks>A few organisations and initiatives have most commitments; spans run from days to five years, most of them short; one in ten is open-ended, one in fifty not estimated.</remarks>
internal static class GeneratedPortfolio
{
    internal const int Organisations = 80;

    private const int Initiatives = 400;
    private static readonly Horizon[] Horizons = [Horizon.H1, Horizon.H2Minus, Horizon.H2Plus, Horizon.H3];
    private const int Told = 100_000;
    private const ulong Seed = 20241003;

    /// <summary>April 2024 to March 2034. Bank holidays beyond those published follow the rules of their days.</summary>
    internal static LoadRange Range() =>
        LoadRange.Of(new(2024, 4), new(2034, 3), WorkingCalendar.MondayToFriday(BankHolidays.EnglandAndWales2023To2028.ExtendedByRuleTo(2034)));

    internal static LoadCatalogue Catalogue() => LoadCatalogue.Empty.With(
        LoadDimensions.Horizon, Enumerable.Range(0, Initiatives).Select(static i => KeyValuePair.Create(Initiative(i), Horizons[i % Horizons.Length])));

    internal static OrganisationId Organisation(int number) => OrganisationId.Parse(FormattableString.Invariant($"local:organisation-{number:00}"));

    /// <summary>Puts commitments straight into the columns of a table: no record is made of any.</summary>
    internal static CommitmentTableBuilder Fill(int rows, LoadRange range, LoadCatalogue catalogue, Action<int> told)
    {
        var builder = new CommitmentTableBuilder(range, catalogue);
        int[] units = [.. Enumerable.Range(0, Organisations).Select(o => builder.Unit(Organisation(o)))];
        int[] initiatives = [.. Enumerable.Range(0, Initiatives).Select(i => builder.Initiative(Initiative(i)))];
        LocalDate[] days = [.. Enumerable.Range(0, Period.DaysBetween(range.Start, range.End) + 1).Select(range.Start.PlusDays)];
        CommitmentSize[] sizes = [.. Enumerable.Range(1, 49).Select(static i => CommitmentSize.Of(Wte.Of(i / 10m, i % 5 == 0 ? ContractWeek.Council : ContractWeek.AgendaForChangeEngland))), CommitmentSize.Unestimated];
        var draw = new Draws(Seed);
        for (var row = 1; row <= rows; row++)
        {
            var from = draw.Below(days.Length);
            var span = 1 + (int)(draw.Skewed() * 1825);
            builder.Add(
                units[(int)(draw.Skewed() * Organisations)],
                initiatives[(int)(draw.Skewed() * Initiatives)],
                days[from],
                draw.Below(10) == 0 ? null : days[Math.Min(from + span, days.Length - 1)],
                sizes[draw.Below(sizes.Length)]);
            if (row % Told == 0 || row == rows)
            {
                told(row);
            }
        }

        return builder;
    }

    private static InitiativeId Initiative(int number) => InitiativeId.From(FormattableString.Invariant($"initiative-{number:000}"));
}
