using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>Cases in which there is something to delay: one organisation with room for some of its initiatives at a time, most of which start within the range.</summary>
public static class DelayCases
{
    public static Arbitrary<LoadCase> Case => Cases.ToArbitrary();

    private static Gen<LoadCase> Cases { get; } =
        from commitments in Gen.Sized(static size => Gen.CollectToList(Enumerable.Range(0, 2 + Math.Min(size / 8, 8)).Select(Commitment)))
        from capacity in Gen.Choose(500, 2500)
        from more in Gen.Choose(0, 2000)
        from grain in Gen.Elements(TimeGrain.Week, TimeGrain.Month, TimeGrain.Quarter)
        from seed in Gen.Choose(0, int.MaxValue)
        select new LoadCase(
            LoadPlan.Create(commitments, [Has(new(2024, 1, 1), capacity), Has(new(2024, 6, 3), capacity + more)]).OrThrow(),
            new Dictionary<InitiativeId, Horizon>(),
            new YearMonth(2024, 4),
            new YearMonth(2024, 8),
            WorkingCalendar.EnglandAndWales,
            grain,
            seed);

    private static CapacityLine Has(LocalDate from, int thousandths) => CapacityLine.Of(Make.Trust, from, Wte.FromThousandths(thousandths, Make.Nhs));

    private static Gen<Commitment> Commitment(int index) =>
        from initiative in Gen.Choose(0, 4)
        from day in Gen.Choose(-5, 90)
        from days in Gen.Choose(0, 45)
        from wte in Gen.Choose(100, 1500)
        from isRelease in Gen.Choose(0, 3)
        select Make.Claim(
            $"c{index}",
            Make.Trust,
            isRelease == 0 ? CommitmentSize.Of(2, MonthlyRelease.Between(2, 3), Make.Nhs) : CommitmentSize.Of(Wte.FromThousandths(wte, Make.Nhs)),
            new LocalDate(2024, 4, 1).PlusDays(day),
            new LocalDate(2024, 4, 1).PlusDays(day + days),
            $"initiative-{initiative}");
}
