using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace LoadExplorer.Findings;

/// <summary>Two organisations share their load without their initiatives; the system puts it together.</summary>
internal static class SharedSnapshots
{
    private const string Present = "the present (H1, H2−)";
    private const string Future = "the future (H2+, H3)";

    private static readonly LocalDate AsOf = new(2025, 3, 31);

    /// <summary>Coarse on purpose: by four horizons most figures of one organisation would rest on a handful of commitments, and be hidden.</summary>
    private static readonly LoadDimension<string> Serves = LoadDimensions.OfInitiatives("serves");

    /// <summary>Gives the names of the files written.</summary>
    internal static IReadOnlyList<string> Write(Paper paper, Picture picture, string folder)
    {
        paper.Heading("8. Sharing the load, not the details");
        var files = picture.Plan.Commitments
            .GroupBy(static c => c.Organisation)
            .OrderByDescending(static o => o.Select(static c => c.Initiative).Distinct().Count()).ThenBy(static o => o.Key)
            .Take(2)
            .Select(o => (Name: FileName(o.Key), Snapshot: Publish(picture, o.Key, o, version: 1)))
            .ToList();
        foreach (var (name, snapshot) in files)
        {
            File.WriteAllText(Path.Combine(folder, name), LoadJson.LoadSnapshot.ToText(snapshot));
        }

        paper.Say(
            $"Each organisation can publish what it is asked for by quarter, told apart by what it serves: no initiatives, no teams, no names. A figure that rests on fewer than "
            + $"{files[0].Snapshot.Header.Rule.Threshold} commitments is hidden, and as many others as it takes that none can be worked out from the totals.");
        foreach (var (name, snapshot) in files)
        {
            Show(paper, picture, name, snapshot);
        }

        // The system knows what it is sent, and nothing else: read back from the files.
        Merge(paper, picture, [.. files.Select(f => LoadJson.LoadSnapshot.Load(File.ReadAllText(Path.Combine(folder, f.Name))).OrThrow())]);
        return [.. files.Select(static f => f.Name)];
    }

    private static LoadSnapshot Publish(Picture picture, OrganisationId organisation, IEnumerable<Commitment> own, long version)
    {
        var catalogue = picture.Catalogue.With(
            Serves,
            from initiative in picture.Portfolio.Initiatives
            where initiative.Horizon is not null
            select KeyValuePair.Create(initiative.Id, initiative.Horizon is Horizon.H1 or Horizon.H2Minus ? Present : Future));
        var cube = LoadCube.Calculate(CommitmentTable.Build(own, picture.Range, catalogue), TimeGrain.Quarter, [Serves]);
        var provenance = picture.IsSynthetic ? Provenance.Synthetic("Worked out from commitments made up for demonstration.") : null;
        return LoadSnapshot.Publish(cube, LoadSnapshotHeader.Of(organisation, version, AsOf, provenance: provenance));
    }

    private static void Show(Paper paper, Picture picture, string file, LoadSnapshot snapshot) => paper.Table(
        $"{picture.Names.Of(snapshot.Header.Publisher)} as published in {file}, hours",
        ["Work for", .. snapshot.Periods.Select(static q => q.ToString())],
        [
            .. snapshot.Rows.Select(row => (IReadOnlyList<string>)[row.ValuesIn(Serves.Name) is [var value] ? value : "not known", .. row.Figures.Select(Of)]),
            ["all", .. snapshot.PeriodTotals.Select(Of)],
        ]);

    private static void Merge(Paper paper, Picture picture, LoadSnapshot[] received)
    {
        var system = SystemLoad.Of(received);
        var quarters = received[0].Periods;
        paper.Table(
            "What the system sees when it puts them together, hours; ≥ where something is hidden, unestimated or not told",
            ["Work for", .. quarters.Select(static q => q.ToString())],
            [
                [Present, .. quarters.Select(q => Of(system.In(q, Serves.Name, Present)))],
                [Future, .. quarters.Select(q => Of(system.In(q, Serves.Name, Future)))],
                ["all", .. quarters.Select(q => Of(system.In(q)))],
            ]);

        var again = system.With(received[0]);
        paper.Say(
            $"{picture.Names.Of(received[0].Header.Publisher)} sends its file a second time: the system sees {Of(again.In(quarters[0]))} hours in {quarters[0]}, "
            + $"{(again.Equals(system) ? "as before: nothing is doubled" : "which is not what it saw before")}. "
            + $"Received in the other order the files {(SystemLoad.Of(received.Reverse()).Equals(system) ? "give the same" : "give something else")}. "
            + "A publisher's higher version replaces its lower; two different files of one version are refused.");
    }

    private static string Of(SharedLoadFigure figure) => figure switch
    {
        { IsHidden: true } => "hidden",
        { UnestimatedCount: 0, CommitmentCount: 0 } => "·",
        _ => Words.Range(figure.Least!.Value.Hours, figure.Most!.Value.Hours, "#,##0") + (figure.UnestimatedCount > 0 ? "+" : ""),
    };

    private static string Of(SystemLoadFigure figure) => (figure.IsLowerBound ? "≥ " : "") + Words.Range(figure.Least.Hours, figure.Most.Hours, "#,##0");

    private static string FileName(OrganisationId organisation) => $"shared-{organisation.ToString().Replace(':', '-')}.json";
}
