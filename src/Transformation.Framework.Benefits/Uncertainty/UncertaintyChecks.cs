using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold between the inputs and groups of a model; also of those of a document that could be read in part only.</summary>
internal sealed class UncertaintyChecks(ProblemCollector problems)
{
    internal void Run(ImmutableArray<Input> inputs, ImmutableArray<(string Path, CorrelationGroup Group)> groups)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var owners = new Dictionary<AppraisalInput, string>();
        foreach (var (path, id, targets) in inputs)
        {
            if (id is not null && !ids.Add(id))
            {
                problems.Add(path + ".id", ProblemCodes.DuplicateId, $"There is another input {id}.");
            }

            foreach (var target in targets.IsDefault ? [] : targets)
            {
                if (!owners.TryAdd(target, id ?? ""))
                {
                    problems.Add(path + ".targets", ProblemCodes.Contradiction, $"{target} is replaced already, by {owners[target]}.");
                }
            }
        }

        Groups(groups, ids);
    }

    private void Groups(ImmutableArray<(string Path, CorrelationGroup Group)> groups, HashSet<string> inputs)
    {
        var (ids, grouped) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (path, group) in groups)
        {
            if (!ids.Add(group.Id))
            {
                problems.Add(path + ".id", ProblemCodes.DuplicateId, $"There is another group {group.Id}.");
            }

            foreach (var input in group.Inputs)
            {
                if (!inputs.Contains(input))
                {
                    problems.Add(path + ".inputs", ProblemCodes.UnknownReference, $"There is no input {input}.");
                }
                else if (!grouped.TryAdd(input, group.Id))
                {
                    problems.Add(path + ".inputs", ProblemCodes.Contradiction, $"{input} is in the group {grouped[input]} already; put what goes together into one group.");
                }
            }

            if (CholeskyFactor.Of(group) is null)
            {
                problems.Add(path, BenefitsProblemCodes.NotPositiveDefinite,
                    $"The coefficients of the group {group.Id} cannot all hold at once: the matrix is not positive definite.");
            }
        }
    }

    /// <summary>What can be known of an input.</summary>
    internal readonly record struct Input(string Path, string? Id, ImmutableArray<AppraisalInput> Targets);
}
