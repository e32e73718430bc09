using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Tests;

/// <summary>Scenarios as a person would work them out: on each commitment, with dates and a calendar. Sizes are scaled as rates, since the text of a size cannot hold the result.</summary>
internal sealed class ScenarioReference(LoadCase example)
{
    private readonly List<Claim> claims = [.. example.Plan.Commitments.Select(c => new Claim(c, c.From, c.To, c.Size.Over(example.Range)))];

    private readonly List<LocalDate> worked =
    [
        .. Enumerable.Range(0, Period.DaysBetween(example.Range.Start, example.Range.End) + 1).Select(d => example.Range.Start.PlusDays(d)).Where(example.Calendar.IsWorkingDay),
    ];

    internal LoadScenario Scenario { get; private set; } = LoadScenario.None;

    /// <summary>Some changes, drawn; also of initiatives and organisations that do not occur.</summary>
    internal static ScenarioReference Draw(LoadCase example, Random random)
    {
        var reference = new ScenarioReference(example);
        for (var n = random.Next(1, 5); n > 0; n--)
        {
            var initiative = InitiativeId.From($"initiative-{random.Next(8)}");
            OrganisationId? organisation = random.Next(2) == 0 || example.Plan.Commitments.IsEmpty ? null : example.Plan.Commitments[random.Next(example.Plan.Commitments.Length)].Organisation;
            var day = example.Range.Start.PlusDays(random.Next(-20, 200));
            switch (random.Next(4))
            {
                case 0:
                    reference.Pause(initiative, day, day.PlusDays(random.Next(60)), organisation);
                    break;
                case 1:
                    reference.Delay(initiative, random.Next(0, 50), organisation);
                    break;
                case 2:
                    reference.Scale(initiative, Percentage.Of(random.Next(0, 1001) / 10m), organisation);
                    break;
                default:
                    reference.Stop(initiative, day, organisation);
                    break;
            }
        }

        return reference;
    }

    internal LoadCube Cube(params IEnumerable<LoadDimension> dimensions)
    {
        var builder = new CommitmentTableBuilder(example.Range, example.Catalogue);
        foreach (var claim in claims)
        {
            builder.AddDays(
                builder.Unit(claim.Of.Organisation, claim.Of.Team),
                builder.Initiative(claim.Of.Initiative),
                example.Range.OrdinalFrom(claim.From),
                example.Range.OrdinalAfter(claim.To),
                claim.Size);
        }

        return LoadCube.Calculate(builder.Build(), example.Grain, dimensions);
    }

    private void Pause(InitiativeId initiative, LocalDate from, LocalDate to, OrganisationId? organisation)
    {
        Scenario = Scenario.Pause(initiative, from, to, organisation);
        if (!worked.Any(day => day >= from && day <= to))
        {
            return; // a pause without a worked day is none
        }

        Change(initiative, organisation, claim =>
        [
            .. !(claim.From >= from) ? [claim with { To = Earlier(claim.To, from.PlusDays(-1)) }] : Array.Empty<Claim>(),
            .. !(claim.To <= to) ? [claim with { From = Later(claim.From, to.PlusDays(1)) }] : Array.Empty<Claim>(),
        ]);
    }

    private void Delay(InitiativeId initiative, int days, OrganisationId? organisation)
    {
        Scenario = Scenario.Delay(initiative, days, organisation);
        Change(initiative, organisation, claim =>
        {
            var covered = worked.Where(day => !(day < claim.From) && !(day > claim.To)).ToList();
            return covered.Count == 0 ? [claim] :
            [
                claim with
                {
                    From = covered[0] == worked[0] ? claim.From : example.Calendar.PlusWorkingDays(covered[0], days),
                    To = claim.To is null || claim.To > example.Range.End ? null : example.Calendar.PlusWorkingDays(covered[^1], days),
                },
            ];
        });
    }

    private void Scale(InitiativeId initiative, Percentage to, OrganisationId? organisation)
    {
        Scenario = Scenario.Scale(initiative, to, organisation);
        Change(initiative, organisation, claim => [claim with { Size = claim.Size with { Rate = Part(claim.Size.Rate), More = Part(claim.Size.More) } }]);
        long Part(long rate) => (long)decimal.Round(rate * to.Value / 100, MidpointRounding.ToEven);
    }

    private void Stop(InitiativeId initiative, LocalDate from, OrganisationId? organisation)
    {
        Scenario = Scenario.Stop(initiative, from, organisation);
        Change(initiative, organisation, claim => !(claim.From >= from) ? [claim with { To = Earlier(claim.To, from.PlusDays(-1)) }] : []);
    }

    private void Change(InitiativeId initiative, OrganisationId? organisation, Func<Claim, IEnumerable<Claim>> change)
    {
        var next = claims.SelectMany(claim => claim.Of.Initiative == initiative && claim.Of.Organisation == (organisation ?? claim.Of.Organisation) ? change(claim) : [claim]).ToList();
        claims.Clear();
        claims.AddRange(next);
    }

    private static LocalDate Earlier(LocalDate? one, LocalDate other) => one is { } date ? LocalDate.Min(date, other) : other;

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } date ? LocalDate.Max(date, other) : other;

    private sealed record Claim(Commitment Of, LocalDate? From, LocalDate? To, RowSize Size);
}
