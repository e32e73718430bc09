using BoardReport.Rendering;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace BoardReport.Sections;

/// <summary>What the system gateway finds of each live initiative at the gate it comes to next.</summary>
internal static class GatewaySection
{
    internal static Section Build(Portfolio portfolio, IReadOnlyList<GateAssessment> assessments)
    {
        var rows = assessments
            .OrderByDescending(static a => a.Recommendation)
            .ThenBy(a => portfolio[a.Facts.Initiative].Title, StringComparer.Ordinal)
            .Select(a => (IReadOnlyList<Cell>)
            [
                portfolio[a.Facts.Initiative].Title,
                $"end of {Words.Of(a.Gate)}",
                new Cell(GatewayText.Of(a.Recommendation), Of(a.Recommendation)),
                .. a.Elements.Select(static e => new Cell(GatewayText.Of(e.Outcome), Of(e.Outcome))),
                FormattableString.Invariant($"{a.Burden.Held}/{a.Burden.Asked}"),
            ]);
        var names = assessments.Count == 0 ? [] : assessments[0].Elements.Select(static e => GatewayText.Of(e.Element));
        return new Section(
            "4. System gateway",
            [
                new Paragraph("Missing evidence is neither a pass nor a failure: it is unknown, and the gate says who can supply it."),
                new Grid(
                    "Recommendation at the next gate, by key element; evidence held of evidence asked",
                    ["Initiative", "Gate", "Recommendation", .. names, "Evidence"],
                    [.. rows]),
                new Paragraph("What stands between each initiative and its gate:", Tone.Strong),
                .. assessments.Where(static a => a.Recommendation != Recommendation.Proceed)
                    .OrderBy(a => portfolio[a.Facts.Initiative].Title, StringComparer.Ordinal)
                    .SelectMany(a => Open(portfolio[a.Facts.Initiative], a)),
            ]);
    }

    /// <summary>The assessment of every live initiative that has a gate ahead of it.</summary>
    internal static IReadOnlyList<GateAssessment> Assess(Portfolio portfolio, RuleSet ruleSet, EvidenceRegister evidence, LocalDate asOf) =>
    [
        .. portfolio.Initiatives
            .Select(i => (Initiative: i, Stage: i.Lifecycle.StageOn(asOf)))
            .Where(static x => x.Stage is not null)
            .Select(x => (x.Initiative, Stage: x.Stage!.Value, Gate: ruleSet.NextGate(x.Stage.Value)))
            .Where(static x => x.Gate is not null)
            .Select(x => GateAssessor.Assess(ruleSet, x.Gate!.Value, evidence.FactsOf(x.Initiative.Id, x.Initiative.Scale, x.Stage), asOf)),
    ];

    private static IEnumerable<Block> Open(Initiative initiative, GateAssessment assessment)
    {
        yield return new Paragraph($"{initiative.Title} ({GatewayText.Of(assessment.Recommendation)})");
        yield return new Bullets([.. assessment.DecidedBy.Select(Describe)]);
    }

    private static string Describe(Finding finding)
    {
        var missing = finding.Missing.Select(static m => $"{m.Input.Title} (from: {m.Input.SuppliedBy})").ToList();
        var what = missing.Count == 0 ? "" : $" Missing: {string.Join("; ", missing)}.";
        return $"{finding.Rule.Title}: {GatewayText.Of(finding.Outcome)}.{what} Next step: {finding.Rule.Guidance}";
    }

    private static Tone Of(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Proceed => Tone.Good,
        Recommendation.Pause => Tone.Bad,
        _ => Tone.Doubtful,
    };

    private static Tone Of(FindingOutcome outcome) => outcome switch
    {
        FindingOutcome.Met => Tone.Good,
        FindingOutcome.NotMet => Tone.Bad,
        FindingOutcome.Unknown => Tone.Doubtful,
        _ => Tone.Quiet,
    };
}
