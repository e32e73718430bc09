using System.Globalization;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;

namespace BoardReport.Data;

/// <summary>
/// What one file says of things in another. The packages never see each other; joining them is the host's work. Each check runs where both its
/// documents could be read, so that a fault in one file does not hide those between others.
/// </summary>
internal static class CrossChecks
{
    internal static IEnumerable<FileProblem> Plan(TransformationPlan plan) =>
        plan.ProblemsAgainst(StandardPlans.TwelvePoints).Select(static p => new FileProblem(InputFiles.Plan, p));

    internal static IEnumerable<FileProblem> Load(LoadPlan load, Portfolio portfolio) =>
    [
        .. load.Commitments.SelectMany(c => Found(
            InputFiles.Load, $"$.commitments, {c.Id}", Unknown(portfolio, c.Initiative), Unknown(portfolio, c.Organisation))),
        .. load.Impacts.SelectMany(i => Found(
            InputFiles.Load, $"$.impacts, {i.Id}", Unknown(portfolio, i.Initiative), Unknown(portfolio, i.Organisation))),
        .. load.Capacity.SelectMany(l => Found(
            InputFiles.Load, string.Create(CultureInfo.InvariantCulture, $"$.capacity, from {l.From:uuuu-MM-dd}"), Unknown(portfolio, l.Organisation))),
    ];

    internal static IEnumerable<FileProblem> Evidence(EvidenceRegister evidence, Portfolio portfolio) =>
        evidence.Initiatives.SelectMany(f => Found(InputFiles.Evidence, $"$.initiatives, {f.Initiative}", Unknown(portfolio, f.Initiative)));

    internal static IEnumerable<FileProblem> Benefits(BenefitsMaps maps, Portfolio portfolio) =>
        maps.All.SelectMany(map => Found(
            InputFiles.Benefits,
            $"$.maps, {map.Initiative}",
            [Unknown(portfolio, map.Initiative), .. Organisations(map).Distinct().Order().Select(o => Unknown(portfolio, o))]));

    internal static IEnumerable<FileProblem> Governance(GovernanceBodies bodies, Portfolio portfolio) =>
        bodies.All.SelectMany(body => Found(
            InputFiles.Governance,
            $"$.bodies, {body.Id}",
            [.. body.Members.Select(static m => m.Organisation).OfType<OrganisationId>().Distinct().Select(o => Unknown(portfolio, o))]));

    internal static IEnumerable<FileProblem> Attendance(Attendance attendance, GovernanceBodies bodies) => Found(
        InputFiles.Attendance, "$.body", bodies.TryFind(attendance.Body, out _) ? null : $"governance body {attendance.Body} in {InputFiles.Governance}");

    /// <summary>Who pays, who gains, and who owns a part of the chain.</summary>
    private static IEnumerable<OrganisationId> Organisations(BenefitsMap map) =>
    [
        .. map.Costs.Select(static c => c.Organisation),
        .. map.Benefits.SelectMany(static b => b.Profile?.RealisedBy.Select(static s => s.By.Organisation) ?? []).OfType<OrganisationId>(),
        .. map.Nodes.Select(static n => n.Owner?.Organisation).OfType<OrganisationId>(),
    ];

    private static string? Unknown(Portfolio portfolio, InitiativeId id) =>
        portfolio.TryFind(id, out _) ? null : $"initiative {id} in {InputFiles.Portfolio}";

    private static string? Unknown(Portfolio portfolio, OrganisationId id) =>
        portfolio.Organisations.TryFind(id, out _) ? null : $"organisation {id} in {InputFiles.Portfolio}";

    private static IEnumerable<FileProblem> Found(string file, string path, params IEnumerable<string?> unknown) =>
        unknown.OfType<string>().Select(what => new FileProblem(file, new Problem(path, ProblemCodes.UnknownReference, $"There is no {what}.")));
}
