using BoardReport.Rendering;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;

namespace BoardReport.Sections;

/// <summary>Where a gate opens, but the people who would do the work are asked for more than they have.</summary>
/// <remarks>The gateway knows nothing of load, nor load of gates: a host that has both puts them side by side.</remarks>
internal static class GateAndLoad
{
    internal static IEnumerable<Block> Build(Portfolio portfolio, IReadOnlyList<GateAssessment> assessments, LoadResults load)
    {
        var stretches = load.Saturation.OverCommitments;
        List<string> breached =
        [
            .. assessments
                .Where(static a => a.Recommendation is Recommendation.Proceed or Recommendation.ProceedWithConditions)
                .OrderBy(a => portfolio[a.Facts.Initiative].Title, StringComparer.Ordinal)
                .SelectMany(a => stretches.Where(o => Competes(o, a.Facts.Initiative)), (a, o) => Describe(portfolio, a, o)),
        ];
        return breached.Count == 0
            ? []
            : [new Paragraph("May go on by its gate, but adds to a load beyond capacity:", Tone.Strong), new Bullets(breached)];
    }

    private static bool Competes(OverCommitment over, InitiativeId initiative) => over.Competing().Any(c => c.Initiative == initiative);

    private static string Describe(Portfolio portfolio, GateAssessment assessment, OverCommitment over)
    {
        var sure = over.IsCertain ? "is over its capacity" : "may be over its capacity";
        return $"{portfolio[assessment.Facts.Initiative].Title} ({GatewayText.Of(assessment.Recommendation)}): {portfolio.Organisations[over.Organisation].ShortName()} {sure}, {Words.Of(over)}";
    }
}
