using BoardReport.Rendering;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace BoardReport.Sections;

/// <summary>What the system gateway finds of each live initiative at the gate it comes to next.</summary>
internal static class GatewaySection
{
    internal static Section Build(Portfolio portfolio, IReadOnlyList<GateAssessment> assessments, LoadResults load)
    {
        var rows = assessments
            .OrderByDescending(static a => a.Recommendation)
            .ThenBy(a => portfolio[a.Facts.Initiative].Title, StringComparer.Ordinal)
            .Select(a => (IReadOnlyList<Cell>)
            [
                portfolio[a.Facts.Initiative].Title,
                a.Gate.Title,
                new Cell(GatewayText.Of(a.Recommendation), Of(a.Recommendation)),
                .. a.Elements.Select(static e => new Cell(GatewayText.Of(e.Outcome), Of(e.Outcome))),
                FormattableString.Invariant($"{a.Burden.Held}/{a.Burden.Asked}"),
                Steps(WhatWouldItTake.For(a)),
            ]);
        var names = assessments.Count == 0 ? [] : assessments[0].Elements.Select(static e => e.Element.Title);
        return new Section(
            "4. System gateway",
            [
                new Paragraph("Missing evidence is neither a pass nor a failure: it is unknown, and the gate says who can supply it."),
                new Grid(
                    "Recommendation at the next gate, by key element; evidence held of evidence asked; how many things would have to be supplied or changed for it to be: proceed",
                    ["Initiative", "Gate", "Recommendation", .. names, "Evidence", "To do"],
                    [.. rows]),
                new Paragraph("What is missing most often, and who can supply it:", Tone.Strong),
                new Bullets([.. MissingMost(assessments)]),
                .. Waivers(portfolio, assessments),
                .. GateAndLoad.Build(portfolio, assessments, load),
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
            .Select(i => (Initiative: i, Gate: i.Lifecycle.StageOn(asOf) is { } stage ? ruleSet.NextGate(stage) : null))
            .Where(static x => x.Gate is not null)
            .Select(x => GateAssessor.Assess(ruleSet, x.Gate!.Id, evidence.FactsOf(x.Initiative, asOf), asOf)),
    ];

    /// <summary>The fewest inputs that would have to change; marked where fewer might do.</summary>
    private static string Steps(Remedy remedy) => remedy.Recommendation == Recommendation.Proceed
        ? FormattableString.Invariant($"{(remedy.IsExact ? "" : "at most ")}{remedy.Changes.Length}")
        : "out of reach";

    private static IEnumerable<Block> Open(Initiative initiative, GateAssessment assessment)
    {
        yield return new Paragraph($"{initiative.Title} ({GatewayText.Of(assessment.Recommendation)})");
        yield return new Bullets(assessment.Conditions.IsEmpty
            ? [.. assessment.DecidedBy.Select(Describe)]
            : [.. assessment.Conditions.Select(static c => $"Condition, {GatewayText.Of(c)}")]);
    }

    /// <summary>The five things most initiatives are waiting for: one piece of work by one role moves several gates.</summary>
    private static IEnumerable<string> MissingMost(IReadOnlyList<GateAssessment> assessments) =>
        assessments
            .SelectMany(static a => a.Findings.Where(static f => f.Rule.Severity == RuleSeverity.Mandatory).SelectMany(static f => f.Missing).Select(static m => m.Input).Distinct())
            .GroupBy(static input => input)
            .OrderByDescending(static g => g.Count())
            .ThenBy(static g => g.Key.Id, StringComparer.Ordinal)
            .Take(5)
            .Select(static g => FormattableString.Invariant($"{g.Key.Title}: missing from {g.Count()}; ask the {g.Key.SuppliedBy}"));

    /// <summary>A waiver is shown while it holds, and after it has expired as long as its rule is still not met.</summary>
    private static IEnumerable<Block> Waivers(Portfolio portfolio, IReadOnlyList<GateAssessment> assessments)
    {
        List<string> waived =
        [
            .. assessments
                .SelectMany(static a => a.Findings, static (a, f) => (Assessment: a, Finding: f))
                .Where(static x => x.Finding is { Waiver: not null, Underlying: FindingOutcome.NotMet or FindingOutcome.Unknown })
                .OrderBy(x => portfolio[x.Assessment.Facts.Initiative].Title, StringComparer.Ordinal)
                .Select(x => $"{portfolio[x.Assessment.Facts.Initiative].Title}: {x.Finding.Rule.Title}. {State(x.Finding, x.Assessment.AsOf)}"),
        ];
        return waived.Count == 0 ? [] : [new Paragraph("Rules waived for a while; each was judged all the same:", Tone.Strong), new Bullets(waived)];
    }

    private static string State(Finding finding, LocalDate asOf)
    {
        var waiver = finding.Waiver!;
        var state = waiver.HasExpiredBy(asOf) ? "Waiver expired on" : "Waived until";
        return FormattableString.Invariant($"{state} {waiver.Expires:uuuu-MM-dd}, without it {GatewayText.Of(finding.Underlying)}. {waiver.Reason} (approved by: {waiver.ApprovedBy})");
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
        Recommendation.Pause or Recommendation.Stop => Tone.Bad,
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
