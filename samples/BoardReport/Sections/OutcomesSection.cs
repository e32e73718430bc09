using BoardReport.Rendering;
using NodaTime;
using Transformation.Framework.Core;

namespace BoardReport.Sections;

/// <summary>The golden thread: which outcomes the work serves, and which nobody does.</summary>
internal static class OutcomesSection
{
    internal static Section Build(Portfolio portfolio, LocalDate asOf)
    {
        var thread = GoldenThread.Of(portfolio, asOf);
        var all = portfolio.Outcomes.Outcomes.Count();
        var rows = portfolio.Outcomes.Domains.SelectMany(
            d => d.Outcomes,
            (domain, outcome) => (IReadOnlyList<Cell>)
            [
                domain == portfolio.Outcomes.Domains.First(x => x.Outcomes.Contains(outcome)) && domain.Outcomes[0] == outcome ? domain.Title : "",
                outcome.ToString(),
                Serving(thread.Serving(outcome.Id)),
            ]);
        var blocks = new List<Block>
        {
            new Paragraph(FormattableString.Invariant(
                $"{all - thread.OutcomesNobodyServes.Length} of {all} outcomes are served by live work; {thread.OutcomesNobodyServes.Length} by none.")),
            new Grid("Outcomes framework and the live initiatives that name each outcome", ["Domain", "Outcome", "Served by"], [.. rows]),
        };
        if (!thread.InitiativesServingNone.IsEmpty)
        {
            blocks.Add(new Paragraph("Live initiatives that name no outcome:", Tone.Strong));
            blocks.Add(new Bullets([.. thread.InitiativesServingNone.Select(static i => i.Title)]));
        }

        return new Section("8. Outcomes: what our work serves, and what nobody does", blocks);
    }

    private static Cell Serving(IReadOnlyList<Initiative> initiatives) => initiatives.Count == 0
        ? new Cell("nobody", Tone.Bad)
        : new Cell(string.Join("; ", initiatives.Select(static i => i.Title)));
}
