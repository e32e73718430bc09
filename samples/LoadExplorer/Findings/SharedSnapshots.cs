using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>Two organisations share their load without their initiatives; the system puts it together.</summary>
internal static class SharedSnapshots
{
    private static readonly LocalDate AsOf = new(2025, 3, 31);

    /// <summary>Gives the names of the files written.</summary>
    internal static IReadOnlyList<string> Write(Paper paper, Picture picture, string folder)
    {
        paper.Heading("8. Sharing the load, not the details");
        OrganisationId[] publishers =
        [
            .. picture.Plan.Commitments.CountBy(static c => c.Organisation).OrderByDescending(static o => o.Value).ThenBy(static o => o.Key).Take(2).Select(static o => o.Key),
        ];
        var files = publishers.Select(o => (Organisation: o, Name: FileName(o), Snapshot: Publish(picture, o, version: 1))).ToList();
        foreach (var (_, name, snapshot) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), LoadJson.LoadSnapshot.ToText(snapshot));
        }

        var rule = files[0].Snapshot.Header.Rule;
        paper.Say(
            $"{Words.List([.. files.Select(f => picture.Names.Of(f.Organisation))])} each publish their load by horizon and quarter: no initiatives, no teams, and every figure that rests on fewer than "
            + $"{rule.Threshold} commitments hidden, with as many others as it takes that none can be worked out from the totals.");
        foreach (var (organisation, name, snapshot) in files)
        {
            Show(paper, picture.Names.Of(organisation), name, snapshot);
        }

        // The system knows what it is sent, and nothing else: read back from the files.
        LoadSnapshot[] received = [.. files.Select(f => LoadJson.LoadSnapshot.Load(File.ReadAllText(Path.Combine(folder, f.Name))).OrThrow())];
        Merge(paper, picture, received);
        return [.. files.Select(static f => f.Name)];
    }

    private static LoadSnapshot Publish(Picture picture, OrganisationId organisation, long version)
    {
        // What an organisation has at home: its own commitments.
        var own = CommitmentTable.Build(picture.Plan.Commitments.Where(c => c.Organisation == organisation), picture.Range, picture.Catalogue);
        var cube = LoadCube.Calculate(own, TimeGrain.Quarter, [LoadDimensions.Horizon]);
        var isSynthetic = picture.Plan.Commitments.Any(static c => c.Provenance?.IsSynthetic == true);
        return LoadSnapshot.Publish(cube, LoadSnapshotHeader.Of(organisation, version, AsOf, provenance: isSynthetic ? Provenance.Synthetic("Worked out from commitments made up for demonstration.") : null));
    }

    private static void Show(Paper paper, string name, string file, LoadSnapshot snapshot) => paper.Table(
        $"{name} as published in {file}, hours by quarter",
        ["Horizon", .. snapshot.Periods.Select(static q => q.ToString())],
        [
            .. snapshot.Rows.Select(row => (IReadOnlyList<string>)[row.ValuesIn(LoadDimensions.Horizon.Name) is [var horizon] ? horizon.Replace('-', '−') : "not known", .. row.Figures.Select(Of)]),
            ["All", .. snapshot.PeriodTotals.Select(Of)],
        ]);

    private static string Of(SharedLoadFigure figure) => figure switch
    {
        { IsHidden: true } => "hidden",
        { UnestimatedCount: 0, CommitmentCount: 0 } => "·",
        _ => Words.Range(figure.Least!.Value.Hours, figure.Most!.Value.Hours, "#,##0") + (figure.IsLowerBound ? "+" : ""),
    };

    private static void Merge(Paper paper, Picture picture, LoadSnapshot[] received)
    {
        var system = SystemLoad.Of(received);
        var quarter = received[0].Periods[0];
        var before = system.In(quarter);
        var again = system.With(received[0]);
        paper.Say(
            $"Put together, the system sees {Hours(before)} hours in {quarter}{(before.IsLowerBound ? ", or more: some figures are hidden, unestimated or without their counts" : "")}.");
        var twice = again.In(quarter);
        paper.Say(
            $"{picture.Names.Of(received[0].Header.Publisher)} sends the same file again: the system sees {Hours(twice)} hours, {(again.Equals(system) ? "nothing has changed" : "something has changed")}.");
        paper.Say(
            $"Received in the other order, it sees {(SystemLoad.Of(received.Reverse()).Equals(system) ? "the same" : "something else")}; a higher version of a publisher's replaces the lower, and two different files of one version are refused.");
    }

    private static string Hours(SystemLoadFigure figure) => Words.Range(figure.Least.Hours, figure.Most.Hours, "#,##0");

    private static string FileName(OrganisationId organisation) => $"shared-{organisation.ToString().Replace(':', '-')}.json";
}
