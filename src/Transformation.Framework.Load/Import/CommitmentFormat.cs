using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>Rows of commitments: who asks whom for how much, between which days.</summary>
internal sealed class CommitmentFormat(ImportOptions options) : RowFormat<Commitment>
{
    private const string IdentifierForm = "write 1 to 100 letters A-Z and a-z, digits, '.', '_' and '-', beginning with a letter or digit";
    private const string OrganisationForm = "write ods:, ons: or local: and its code";

    private const int Id = 0;
    private const int Initiative = 1;
    private const int Organisation = 2;
    private const int Team = 3;
    private const int From = 4;
    private const int To = 5;
    private const int Wte = 6;
    private const int Week = 7;
    private const int People = 8;
    private const int LeastDays = 9;
    private const int MostDays = 10;
    private const int Source = 11;
    private const int Synthetic = 12;

    private const decimal DaysInALongMonth = 31;

    private readonly KnownCodes<InitiativeId> initiatives = new(options.KnownInitiatives, "an initiative", IdentifierForm);
    private readonly KnownCodes<OrganisationId> organisations = new(options.KnownOrganisations, "an organisation", OrganisationForm);

    internal static ImmutableArray<string> Names { get; } =
    [
        "id", "initiative", "organisation", "team", "from", "to", "wte", "week", "people", "least_days_a_month", "most_days_a_month", "source", "synthetic",
    ];

    internal override ImmutableArray<string> Columns => Names;

    // A size column that is wanting would make every commitment an unestimated one; so it takes a header that names one of the two sizes.
    internal override IEnumerable<(string Column, string Message)> Wanting(Func<int, bool> isThere)
    {
        foreach (var column in new[] { Id, Initiative, Organisation, From, To }.Where(column => !isThere(column)))
        {
            yield return (Names[column], "The column is not there.");
        }

        int[] release = [People, LeastDays, MostDays];
        if (!release.Any(isThere) && !isThere(Wte))
        {
            yield return (Names[Wte], "There is no column for the size: wte, or people with least_days_a_month and most_days_a_month.");
        }

        foreach (var column in release.Where(column => release.Any(isThere) && !isThere(column)))
        {
            yield return (Names[column], "The column is not there, but others of a release are.");
        }
    }

    internal override Commitment? Read(in RowReader row, out RowKey? key)
    {
        var id = IdOf(row);
        key = id is { } own ? new(Id, own.Value) : null;
        var initiative = initiatives.Read(row, Initiative);
        var organisation = organisations.Read(row, Organisation);
        var team = row.FreeText(Team);
        var from = row.Date(From, required: false);
        var to = row.Date(To, required: false);
        var size = SizeOf(row);
        var provenance = row.Provenance(Source, Synthetic);
        if (to < from)
        {
            row.Add(To, ImportProblemCodes.Contradiction, FormattableString.Invariant($"It ends on {to:uuuu-MM-dd}, before it starts on {from:uuuu-MM-dd}."));
            return null;
        }

        return row.IsFaulty || id is null || initiative is null || organisation is null || size is null
            ? null
            : Commitment.Of(id.Value, initiative.Value, organisation.Value, size, from, to, team, provenance);
    }

    private static CommitmentId? IdOf(in RowReader row)
    {
        if (row.Text(Id, required: true) is not { } text)
        {
            return null;
        }

        if (CommitmentId.TryParse(text, null, out var id))
        {
            return id;
        }

        row.Add(Id, ImportProblemCodes.InvalidValue, $"'{Excerpt.Of(text)}' is not an identifier: {IdentifierForm}.");
        return null;
    }

    private static CommitmentSize? SizeOf(in RowReader row)
    {
        var week = row.Week(Week);
        var isRelease = row.Has(People) || row.Has(LeastDays) || row.Has(MostDays);
        if (!row.Has(Wte))
        {
            return isRelease ? ReleaseOf(row, week) : CommitmentSize.Unestimated;
        }

        var wte = row.Equivalents(Wte);
        if (isRelease)
        {
            ReleaseOf(row, week);
            row.Add(Wte, ImportProblemCodes.Contradiction, "It has both equivalents and days released; give one of the two.");
            return null;
        }

        return wte is { } value && week is { } contract ? CommitmentSize.Of(Core.Wte.Of(value, contract)) : null;
    }

    private static CommitmentSize? ReleaseOf(in RowReader row, ContractWeek? week)
    {
        var people = PeopleOf(row);
        var least = DaysOf(row, LeastDays);
        var most = DaysOf(row, MostDays);
        if (least > most)
        {
            row.Add(MostDays, ImportProblemCodes.Contradiction, FormattableString.Invariant($"{most} is less than {least}, the least days a month."));
            return null;
        }

        return people is { } count && least is { } low && most is { } high && week is { } contract
            ? CommitmentSize.Of(count, MonthlyRelease.Between(low, high), contract)
            : null;
    }

    private static int? PeopleOf(in RowReader row)
    {
        if (!row.Has(People))
        {
            row.Add(People, ImportProblemCodes.Missing, "Days a month are given, but not of how many people.");
            return null;
        }

        if (row.Number(People, row.Options.LargestWte) is not { } people)
        {
            return null;
        }

        if (people < 1 || people != decimal.Truncate(people))
        {
            row.Add(People, ImportProblemCodes.InvalidValue, FormattableString.Invariant($"{people} is not a number of people: a whole one, at least 1."));
            return null;
        }

        return (int)people;
    }

    private static decimal? DaysOf(in RowReader row, int column)
    {
        if (!row.Has(column))
        {
            row.Add(column, ImportProblemCodes.Missing, "A release needs people, and both the least and the most days a month.");
        }

        return row.Number(column, DaysInALongMonth);
    }
}
