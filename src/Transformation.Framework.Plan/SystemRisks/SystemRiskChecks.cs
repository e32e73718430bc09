using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What must hold between the records of a risk register.</summary>
internal static class SystemRiskChecks
{
    internal static void Run(IEnumerable<JsonItem<RiskAppetite>> appetites, IEnumerable<JsonItem<SystemRisk>> risks, ProblemCollector problems)
    {
        var categories = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var appetite in appetites)
        {
            if (ItemChecks.Part(appetite, static a => a.Category, "category", CoreShapes.Identifier) is { } category && !categories.TryAdd(category, appetite.Path))
            {
                problems.Add($"{appetite.Path}.category", ProblemCodes.DuplicateId, $"An appetite for {category} already stands at {categories[category]}.");
            }
        }

        ItemChecks.ReportRepeatedIds(risks, static r => r.Id, "risk", problems);
    }
}
