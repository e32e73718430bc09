using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Rows of capacity: what an organisation or one of its teams has for change, from which day on.</summary>
internal sealed class CapacityFormat(ImportOptions options) : RowFormat<CapacityLine>
{
    private const string OrganisationForm = "write ods:, ons: or local: and its code";

    private const int Organisation = 0;
    private const int Team = 1;
    private const int From = 2;
    private const int Available = 3;
    private const int Week = 4;
    private const int Source = 5;
    private const int Synthetic = 6;

    private readonly KnownCodes<OrganisationId> organisations = new(options.KnownOrganisations, "an organisation", OrganisationForm);

    internal static ImmutableArray<string> Names { get; } = ["organisation", "team", "from", "available", "week", "source", "synthetic"];

    internal override ImmutableArray<string> Columns => Names;

    internal override IEnumerable<(string Column, string Message)> Wanting(Func<int, bool> isThere) =>
        new[] { Organisation, From, Available }.Where(column => !isThere(column)).Select(static column => (Names[column], "The column is not there."));

    internal override CapacityLine? Read(in RowReader row, out RowKey? key)
    {
        var organisation = organisations.Read(row, Organisation);
        var team = row.FreeText(Team);
        var from = row.Date(From, required: true);
        var week = row.Week(Week);
        var available = AvailableOf(row);
        var provenance = row.Provenance(Source, Synthetic);
        key = organisation is { } own && from is { } day ? new(From, (own, team, day)) : null;
        return row.IsFaulty || organisation is null || from is null || week is null || available is null
            ? null
            : CapacityLine.Of(organisation.Value, from.Value, Wte.Of(available.Value, week.Value), team, provenance);
    }

    private static decimal? AvailableOf(in RowReader row)
    {
        if (!row.Has(Available))
        {
            row.Add(Available, ImportProblemCodes.Missing, "There is no number: what is not known is left out, nothing available is 0.");
        }

        return row.Equivalents(Available);
    }
}
