using Transformation.Framework.Benefits;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Gateway;
using Transformation.Framework.Load;
using Transformation.Framework.Plan;

namespace BoardReport.Data;

/// <summary>Reads all files before anything else happens, and gathers what is wrong in any of them.</summary>
internal sealed class InputReader(string folder)
{
    private readonly List<FileProblem> problems = [];

    /// <summary>The inputs, or every problem in every file.</summary>
    internal async Task<(Inputs? Inputs, IReadOnlyList<FileProblem> Problems)> ReadAsync(CancellationToken cancellationToken)
    {
        var portfolio = await Load(InputFiles.Portfolio, CoreJson.Portfolio, cancellationToken);
        var plan = await Load(InputFiles.Plan, PlanJson.Plan, cancellationToken);
        var bodies = await Load(InputFiles.Governance, CoreJson.Governance, cancellationToken);
        var attendance = await Load(InputFiles.Attendance, CoreJson.Attendance, cancellationToken);
        var evidence = await Load(InputFiles.Evidence, GatewayJson.Evidence, cancellationToken);
        var benefits = await Load(InputFiles.Benefits, BenefitsJson.BenefitsMap, cancellationToken);
        var load = await Load(InputFiles.Load, LoadJson.LoadPlan, cancellationToken);
        var funding = await Load(InputFiles.Funding, PlanJson.FundingTables, cancellationToken);
        Check(plan, CrossChecks.Plan);
        Check(load, portfolio, CrossChecks.Load);
        Check(evidence, portfolio, CrossChecks.Evidence);
        Check(benefits, portfolio, CrossChecks.Benefits);
        Check(bodies, portfolio, CrossChecks.Governance);
        Check(attendance, bodies, CrossChecks.Attendance);
        return problems.Count == 0
            ? (new Inputs(portfolio!, plan!, bodies!, attendance!, evidence!, benefits!, load!, funding!), [])
            : (null, problems);
    }

    private void Check<T>(T? document, Func<T, IEnumerable<FileProblem>> check)
        where T : class
    {
        if (document is not null)
        {
            problems.AddRange(check(document));
        }
    }

    private void Check<T, TOther>(T? document, TOther? other, Func<T, TOther, IEnumerable<FileProblem>> check)
        where T : class
        where TOther : class
    {
        if (document is not null && other is not null)
        {
            problems.AddRange(check(document, other));
        }
    }

    private async Task<T?> Load<T>(string file, JsonDocumentFormat<T> format, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            await using var stream = File.OpenRead(Path.Combine(folder, file));
            var read = await format.LoadAsync(stream, cancellationToken);
            problems.AddRange(read.Problems.Select(p => new FileProblem(file, p)));
            return read.Value;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(file, new Problem("$", ProblemCodes.Missing, e.Message)));
            return null;
        }
    }
}
