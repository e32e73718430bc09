using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Plan;

namespace PlanOnAPage;

/// <summary>The plan as it was and as it is, the portfolio and the bodies it speaks of, and the registers its evidence is counted from.</summary>
internal sealed record Inputs(TransformationPlan Before, TransformationPlan After, Portfolio Portfolio, GovernanceBodies Bodies, Registers Registers)
{
    /// <summary>Reads every document, and says everything that is wrong in any of them.</summary>
    /// <exception cref="SpoiltDocumentsException">A document is not in order.</exception>
    internal static Inputs Read(string folder)
    {
        var documents = new Documents(folder);
        var before = documents.Read(PlanJson.Plan, "plan.json");
        var after = documents.Read(PlanJson.Plan, "plan-january.json");
        var portfolio = documents.Read(CoreJson.Portfolio, "portfolio.json");
        var bodies = documents.Read(CoreJson.Governance, "governance.json");
        var registers = Registers.Read(documents);
        documents.ThrowIfSpoilt();
        return new(before!, after!, portfolio!, bodies!, registers);
    }

    /// <summary>What the plan's evidence is counted from. Each register can be used alone; a host gives those it keeps.</summary>
    internal ImmutableArray<IEvidenceSource> Sources() =>
    [
        new PortfolioEvidence(Portfolio),
        Registers.Compact,
        Registers.Board,
        Registers.Teams,
        Registers.Fellows,
        Registers.Accelerator,
        Registers.Learning,
        Registers.Growth,
        Registers.Realisation,
        Registers.Involvement,
        Registers.Oversight.Evidence(Bodies[Registers.Oversight.Body]),
        Registers.Panel,
        Registers.Load,
    ];
}
