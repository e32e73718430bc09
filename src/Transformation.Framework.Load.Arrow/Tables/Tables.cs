using System.Collections.Immutable;

namespace Transformation.Framework.Load.Arrow;

/// <summary>The two tables that are written, in the order of their columns.</summary>
internal static class Tables
{
    /// <summary>Every number of equivalents there is: up to ten digits.</summary>
    private const int WteDigits = 10;

    private const int DaysDigits = 5;

    internal static ImmutableArray<TableColumn<Commitment>> Commitments { get; } =
    [
        new TableColumn<Commitment>.Text("id", static c => c.Id.Value),
        new TableColumn<Commitment>.Text("initiative", static c => c.Initiative.Value),
        new TableColumn<Commitment>.Text("organisation", static c => c.Organisation.ToString()),
        new TableColumn<Commitment>.Text("team", static c => c.Team),
        new TableColumn<Commitment>.Date("from", static c => c.From),
        new TableColumn<Commitment>.Date("to", static c => c.To),
        new TableColumn<Commitment>.Number("wte", WteDigits, static c => (c.Size as WteSize)?.Wte.Value),
        new TableColumn<Commitment>.Text("week", static c => ((c.Size as WteSize)?.Wte.Week ?? (c.Size as ReleaseSize)?.Week)?.ToString()),
        new TableColumn<Commitment>.Count("people", static c => (c.Size as ReleaseSize)?.People),
        new TableColumn<Commitment>.Number("least_days_a_month", DaysDigits, static c => (c.Size as ReleaseSize)?.Release.LeastDays),
        new TableColumn<Commitment>.Number("most_days_a_month", DaysDigits, static c => (c.Size as ReleaseSize)?.Release.MostDays),
        new TableColumn<Commitment>.Text("source", static c => c.Provenance?.Source),
        new TableColumn<Commitment>.Flag("synthetic", static c => c.Provenance?.IsSynthetic),
    ];

    internal static ImmutableArray<TableColumn<CapacityLine>> Capacity { get; } =
    [
        new TableColumn<CapacityLine>.Text("organisation", static l => l.Organisation.ToString()),
        new TableColumn<CapacityLine>.Text("team", static l => l.Team),
        new TableColumn<CapacityLine>.Date("from", static l => l.From),
        new TableColumn<CapacityLine>.Number("available", WteDigits, static l => l.Available.Value),
        new TableColumn<CapacityLine>.Text("week", static l => l.Available.Week.ToString()),
        new TableColumn<CapacityLine>.Text("source", static l => l.Provenance?.Source),
        new TableColumn<CapacityLine>.Flag("synthetic", static l => l.Provenance?.IsSynthetic),
    ];
}
