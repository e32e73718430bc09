using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>Everything that one calculation takes. Small on purpose, so that commitments meet in cells, months are cut and capacity changes midway.</summary>
public sealed record LoadCase(
    LoadPlan Plan, IReadOnlyDictionary<InitiativeId, Horizon> Horizons, YearMonth First, YearMonth Last, WorkingCalendar Calendar, TimeGrain Grain, int Seed)
{
    private static readonly OrganisationId[] Organisations = [.. new[] { "ods:RVJ", "ods:RA7", "ons:E06000023", "local:sirona" }.Select(static s => OrganisationId.Parse(s))];
    private static readonly InitiativeId[] Initiatives = [.. Enumerable.Range(0, 7).Select(static i => InitiativeId.From($"initiative-{i}"))];

    private static readonly ContractWeek[] Weeks =
    [
        ContractWeek.AgendaForChangeEngland, ContractWeek.Council, ContractWeek.Consultant,
        ContractWeek.FromHours(37.5m, 4), ContractWeek.FromMinutes(1, 4), ContractWeek.FromHours(35m, 7),
    ];

    private static readonly WorkingCalendar[] Calendars =
    [
        WorkingCalendar.EnglandAndWales,
        WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Saturday]),
        WorkingCalendar.Of(BankHolidays.EnglandAndWales2023To2028, Enumerable.Range(1, 7).Select(static d => (IsoDayOfWeek)d)),
    ];

    internal LoadRange Range => LoadRange.Of(First, Last, Calendar);

    internal LoadCatalogue Catalogue => LoadCatalogue.Empty.With(LoadDimensions.Horizon, Horizons).With(LoadDimensions.Theme, ThemesOf(Horizons.Keys));

    internal CommitmentTable Table => CommitmentTable.Build(Plan.Commitments, Range, Catalogue);

    internal LoadCube Cube(params IEnumerable<LoadDimension> dimensions) => LoadCube.Calculate(Table, Grain, dimensions);

    internal LoadCube ReceivingCube(params IEnumerable<LoadDimension> dimensions) =>
        LoadCube.Calculate(CommitmentTable.Build(Plan.Impacts, Range, Catalogue), Grain, dimensions);

    /// <summary>Each initiative has one or two of three themes, or none.</summary>
    internal static IEnumerable<KeyValuePair<InitiativeId, string>> ThemesOf(IEnumerable<InitiativeId> initiatives) =>
        initiatives.SelectMany(static id => (id.Value[^1] - '0') switch
        {
            0 or 1 => new[] { "access" },
            2 or 3 => ["access", "prevention"],
            4 => ["workforce"],
            _ => [],
        }, static (id, theme) => KeyValuePair.Create(id, theme));

    public override string ToString() =>
        $"{First:uuuu-MM} to {Last:uuuu-MM} by {Grain}, {Calendar.WorkingDaysOfWeek.Length} days a week, {string.Join(' ', Horizons)}\n{LoadJson.LoadPlan.ToText(Plan)}";

    internal static Gen<LoadCase> Cases { get; } =
        from sizes in Size.ListOf()
        from commitments in Gen.CollectToList(sizes.Select(CommitmentOf))
        from capacity in Line.ListOf()
        from landings in ImpactSizes.ListOf()
        from impacts in Gen.CollectToList(landings.Select(ImpactOf))
        from horizons in Gen.CollectToList(Initiatives.Select(static i => Gen.Choose(0, 4).Select(h => (i, h))))
        from first in Gen.Choose(0, 20)
        from length in Gen.Choose(0, 6)
        from calendar in Gen.Elements(Calendars)
        from grain in Gen.Elements(Enum.GetValues<TimeGrain>())
        from seed in Gen.Choose(0, int.MaxValue)
        select new LoadCase(
            LoadPlan.Create(commitments, capacity.DistinctBy(static l => (l.Organisation, l.Team, l.From)), impacts).OrThrow(),
            horizons.Where(static h => h.h > 0).ToDictionary(static h => h.i, static h => (Horizon)h.h),
            new YearMonth(2024, 2).PlusMonths(first),
            new YearMonth(2024, 2).PlusMonths(first + length),
            calendar,
            grain,
            seed);

    private static Gen<CommitmentSize> Size => Gen.Frequency(
        (1, Gen.Constant(CommitmentSize.Of(Wte.FromThousandths(200_000_001, ContractWeek.Consultant)))),
        (5, from wte in Gen.Choose(0, 8000) from week in Gen.Elements(Weeks) select CommitmentSize.Of(Wte.FromThousandths(wte, week))),
        (4, from people in Gen.Choose(1, 12)
            from least in Gen.Choose(0, 9000)
            from more in Gen.Choose(0, 3000)
            from week in Gen.Elements(Weeks)
            select CommitmentSize.Of(people, MonthlyRelease.Between(least / 1000m, (least + more) / 1000m), week)),
        (1, Gen.Constant(CommitmentSize.Unestimated)));

    // Days from before the months to after them, often equal or in the same month.
    private static Gen<LocalDate> Day => Gen.Choose(-40, 900).Select(static d => new LocalDate(2024, 1, 1).PlusDays(d));

    private static Gen<string?> Team => Gen.Elements<string?>(null, "Therapies", "Digital");

    private static Gen<CapacityLine> Line =>
        from organisation in Gen.Elements(Organisations)
        from day in Day
        from wte in Gen.OneOf(Gen.Choose(0, 30_000), Gen.Constant(0))
        from week in Gen.Elements(Weeks)
        from team in Team
        select CapacityLine.Of(organisation, day, Wte.FromThousandths(wte, week), team);

    private static Gen<Commitment> CommitmentOf(CommitmentSize size, int index) =>
        from initiative in Gen.Elements(Initiatives)
        from organisation in Gen.Elements(Organisations)
        from one in Day
        from days in Gen.OneOf(Gen.Choose(0, 9), Gen.Choose(0, 400))
        from open in Gen.Choose(0, 7)
        from team in Team
        select Commitment.Of(
            CommitmentId.From($"c{index}"), initiative, organisation, size, (open & 3) == 3 ? null : one, (open & 6) == 6 ? null : one.PlusDays(days), team);

    private static Gen<ImpactSize> ImpactSizes => Gen.Frequency(
        (5, from people in Gen.Choose(1, 300) from each in Gen.Choose(0, int.MaxValue) select ImpactSize.Hours(people, Effort.FromMilliseconds(each))),
        (2, from intensity in Gen.Choose(1, 3) from people in Gen.Choose(0, 9) select ImpactSize.Judged((ImpactIntensity)intensity, people == 0 ? null : people)),
        (1, Gen.Constant(ImpactSize.Unestimated)));

    // A fortnight at least has a worked day on any of these calendars, so that hours have somewhere to fall.
    private static Gen<ChangeImpact> ImpactOf(ImpactSize size, int index) =>
        from initiative in Gen.Elements(Initiatives)
        from organisation in Gen.Elements(Organisations)
        from one in Day
        from days in Gen.Choose(14, 200)
        from isOpen in Gen.Choose(0, 3)
        from team in Team
        select ChangeImpact.Of(
            ChangeImpactId.From($"i{index}"), initiative, organisation, size, one, isOpen == 3 && size is not HoursImpact ? null : one.PlusDays(days), team);
}
