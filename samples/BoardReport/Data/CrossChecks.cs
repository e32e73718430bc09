using System.Globalization;
using Transformation.Framework.Core;
using Transformation.Framework.Plan;

namespace BoardReport.Data;

/// <summary>What one file says of things in another. The packages never see each other; joining them is the host's work.</summary>
internal static class CrossChecks
{
    internal static IEnumerable<FileProblem> Run(Inputs inputs) =>
    [
        .. inputs.Plan.ProblemsAgainst(StandardPlans.TwelvePoints).Select(static p => new FileProblem(InputFiles.Plan, p)),
        .. Load(inputs),
        .. Evidence(inputs),
        .. Benefits(inputs),
        .. Governance(inputs),
    ];

    private static IEnumerable<FileProblem> Load(Inputs inputs)
    {
        foreach (var commitment in inputs.Load.Commitments)
        {
            var path = $"$.commitments, {commitment.Id}";
            if (Unknown(inputs, commitment.Initiative) is { } initiative)
            {
                yield return new FileProblem(InputFiles.Load, Problem(path, initiative));
            }

            if (Unknown(inputs, commitment.Organisation) is { } organisation)
            {
                yield return new FileProblem(InputFiles.Load, Problem(path, organisation));
            }
        }

        foreach (var (i, line) in inputs.Load.Capacity.Index())
        {
            if (Unknown(inputs, line.Organisation) is { } organisation)
            {
                yield return new FileProblem(InputFiles.Load, Problem(string.Create(CultureInfo.InvariantCulture, $"$.capacity, line {i + 1}"), organisation));
            }
        }
    }

    private static IEnumerable<FileProblem> Evidence(Inputs inputs) =>
        inputs.Evidence.Initiatives
            .Select(f => (f.Initiative, What: Unknown(inputs, f.Initiative)))
            .Where(static x => x.What is not null)
            .Select(static x => new FileProblem(InputFiles.Evidence, Problem($"$.initiatives, {x.Initiative}", x.What!)));

    private static IEnumerable<FileProblem> Benefits(Inputs inputs)
    {
        foreach (var map in inputs.Benefits.All)
        {
            var path = $"$.maps, {map.Initiative}";
            var parties = map.Benefits.SelectMany(static b => b.Profile?.RealisedBy.Select(static s => s.By.Organisation) ?? [])
                .Concat(map.Costs.Select(static c => (OrganisationId?)c.Organisation));
            var unknown = parties.OfType<OrganisationId>().Distinct().Order().Select(o => Unknown(inputs, o)).Prepend(Unknown(inputs, map.Initiative));
            foreach (var what in unknown.OfType<string>())
            {
                yield return new FileProblem(InputFiles.Benefits, Problem(path, what));
            }
        }
    }

    private static IEnumerable<FileProblem> Governance(Inputs inputs)
    {
        if (!inputs.Bodies.TryFind(inputs.Attendance.Body, out _))
        {
            yield return new FileProblem(InputFiles.Attendance, Problem("$.body", $"governance body {inputs.Attendance.Body}"));
        }

        foreach (var body in inputs.Bodies.All)
        {
            foreach (var organisation in body.Members.Select(static m => m.Organisation).OfType<OrganisationId>().Distinct())
            {
                if (Unknown(inputs, organisation) is { } what)
                {
                    yield return new FileProblem(InputFiles.Governance, Problem($"$.bodies, {body.Id}", what));
                }
            }
        }
    }

    private static string? Unknown(Inputs inputs, InitiativeId id) => inputs.Portfolio.TryFind(id, out _) ? null : $"initiative {id}";

    private static string? Unknown(Inputs inputs, OrganisationId id) => inputs.Portfolio.Organisations.TryFind(id, out _) ? null : $"organisation {id}";

    private static Problem Problem(string path, string what) =>
        new(path, ProblemCodes.UnknownReference, $"There is no {what} in {InputFiles.Portfolio} or {InputFiles.Governance}.");
}
