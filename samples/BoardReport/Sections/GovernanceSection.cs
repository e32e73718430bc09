using BoardReport.Rendering;
using NodaTime;
using Transformation.Framework.Core;

namespace BoardReport.Sections;

/// <summary>The partners, and whether an attendance is quorate.</summary>
internal static class GovernanceSection
{
    internal static Section Build(Portfolio portfolio, GovernanceBodies bodies, Attendance attendance, WorkingCalendar calendar)
    {
        var partners = portfolio.Organisations.All.Where(o => o.ExistsOn(attendance.Date)).ToList();
        var result = QuorumCheck.Evaluate(bodies[attendance.Body], attendance);
        var present = result.OrganisationsPresent.ToHashSet();
        var rows = partners.Select(o => (IReadOnlyList<Cell>)
        [
            o.Name,
            o.Id.ToString(),
            present.Contains(o.Id) ? new Cell("present", Tone.Good) : new Cell("absent", Tone.Quiet),
        ]);
        var lines = QuorumExplanation.Lines(result, id => portfolio.Organisations.TryFind(id, out var o) ? o.Name : id.ToString());
        return new Section(
            "3. Partners and quorum",
            [
                new Grid($"The partners, and who was at the {result.Body.Name} of {Day(attendance.Date)}", ["Partner", "Code", "Attendance"], [.. rows]),
                new Paragraph(lines[0], result.IsQuorate ? Tone.Good : Tone.Bad),
                new Bullets([.. lines.Skip(1).Select(static l => l.Trim())]),
                new Paragraph(Deadlines(result.Body, attendance.Date, calendar)),
            ]);
    }

    private static string Deadlines(GovernanceBody body, LocalDate meeting, WorkingCalendar calendar)
    {
        var due = body.Notice.Deadlines(meeting, calendar);
        var parts = new List<string>();
        Add("papers by", due.PapersBy);
        Add("notice of an extraordinary meeting by", due.ExtraordinaryNoticeBy);
        Add("draft minutes by", due.DraftMinutesBy);
        return $"Deadlines for a meeting on {Day(meeting)}: {string.Join("; ", parts)}.";

        void Add(string what, LocalDate? date)
        {
            if (date is { } day)
            {
                parts.Add($"{what} {Day(day)}");
            }
        }
    }

    private static string Day(LocalDate date) => FormattableString.Invariant($"{date:d MMMM uuuu}");
}
