using NodaTime;
using NodaTime.Text;
using Transformation.Framework.Benefits;

namespace BenefitsAnalysis.Findings;

/// <summary>When each benefit can start, what decides it, and what a delay would move.</summary>
internal static class TheChain
{
    private static readonly Lag Delay = Lag.OfMonths(6);

    internal static void Write(Paper paper, BenefitsMap map, LocalDate asOf)
    {
        var timetable = ChainTimetable.Of(map, asOf);
        paper.Heading(FormattableString.Invariant($"1. The chain, as at {asOf:uuuu-MM-dd}"));
        paper.Table(
            "When each benefit can start, and the chain of causes that decides it",
            ["Benefit", "Profile says", "Earliest", "Decided by"],
            timetable.Benefits.Select(b => new[]
            {
                b.Earliest.Node.Title,
                b.ProfileStart?.ToString() ?? "no year",
                b.Earliest.Date is { } date ? LocalDatePattern.Iso.Format(date) : "not known",
                string.Join(" → ", timetable.CriticalChain(b.Earliest.Node.Id).SkipLast(1).Select(static n => n.Node.Id.Value)),
            }),
            firstFigure: 9);
        paper.Points(timetable.Benefits.Where(static b => b.Check == BenefitStartCheck.TooEarly).Select(static b =>
            FormattableString.Invariant($"{b.Earliest.Node.Title}: the profile counts on it {b.YearsTooEarly} year too soon for its causes; the appraisal below still does")));
        var slip = timetable.Slip(Inputs.Slipping, Delay);
        paper.Say($"If \"{map[Inputs.Slipping].Title}\" slips by six months:");
        paper.Points(slip.LaterYears.Select(static n => $"{n.Before.Node.Title}: {n.YearBefore} becomes {n.YearAfter}")
            .Append(FormattableString.Invariant($"{slip.Moved.Length} parts of the chain move{(slip.Absorbed.IsEmpty ? "" : $", {slip.Absorbed.Length} do not: they wait for something else for longer")}")));
    }
}
