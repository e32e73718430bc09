using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer;

/// <summary>The cubes that the findings read: each worked out once.</summary>
internal sealed class Picture
{
    /// <summary>The two financial years that are looked at.</summary>
    internal static readonly YearMonth First = new(2025, 4);

    internal static readonly YearMonth Last = new(2027, 3);

    internal Picture(Inputs inputs)
    {
        Plan = inputs.Plan;
        Portfolio = inputs.Portfolio;
        Names = new(inputs.Portfolio);
        Range = LoadRange.Of(First, Last, WorkingCalendar.EnglandAndWales);
        Catalogue = LoadCatalogue.From(inputs.Portfolio);
        Table = CommitmentTable.Build(inputs.Plan.Commitments, Range, Catalogue);
        ByMonth = LoadCube.Calculate(Table, TimeGrain.Month, [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Initiative]);
        ByQuarter = LoadCube.Calculate(Table, TimeGrain.Quarter, [LoadDimensions.Organisation, LoadDimensions.Team, LoadDimensions.Horizon]);
        var landing = CommitmentTable.Build(inputs.Plan.Impacts, Range, Catalogue);
        View = LoadView.Of(
            ByQuarter.RollUp(LoadDimensions.Organisation, LoadDimensions.Team),
            LoadCube.Calculate(landing, TimeGrain.Quarter, [LoadDimensions.Organisation, LoadDimensions.Team]));
        Saturation = LoadSaturation.Of(ByMonth, inputs.Plan.Capacity);
    }

    internal LoadPlan Plan { get; }

    /// <summary>Whether every commitment says of itself that it was made up.</summary>
    internal bool IsSynthetic => Plan.Commitments.All(static c => c.Provenance?.IsSynthetic == true);

    internal Portfolio Portfolio { get; }

    internal Names Names { get; }

    internal LoadRange Range { get; }

    internal LoadCatalogue Catalogue { get; }

    internal CommitmentTable Table { get; }

    /// <summary>Delivering load by organisation, team and initiative, month by month.</summary>
    internal LoadCube ByMonth { get; }

    /// <summary>Delivering load by organisation, team and horizon, quarter by quarter.</summary>
    internal LoadCube ByQuarter { get; }

    /// <summary>Delivering load beside what lands, by quarter.</summary>
    internal LoadView View { get; }

    internal LoadSaturation Saturation { get; }

    internal ImmutableArray<LoadPeriod> Months => ByMonth.Periods;

    /// <summary>The organisation that is asked for most beyond its capacity, in all; null when none is.</summary>
    internal OrganisationId? MostOverloaded =>
        Saturation.OverCommitments
            .GroupBy(static o => o.Organisation, static o => o.MostExcess.Milliseconds)
            .OrderByDescending(static g => g.Sum()).ThenBy(static g => g.Key)
            .Select(static g => (OrganisationId?)g.Key)
            .FirstOrDefault();
}
