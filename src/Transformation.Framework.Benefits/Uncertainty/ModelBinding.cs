using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold before the uncertain inputs of a model can be drawn for some maps.</summary>
internal sealed class ModelBinding(AppraisalSettings settings, UncertaintyModel model, ProblemCollector problems)
{
    /// <summary>Checks the maps of one option, also with every delay at its longest.</summary>
    internal void CheckMaps(ImmutableArray<BenefitsMap> maps)
    {
        var before = problems.Count;
        new AppraisalChecks(settings, problems).Run(maps);
        if (problems.Count > before)
        {
            return;
        }

        foreach (var (i, input) in model.Inputs.Index())
        {
            foreach (var (j, target) in input.Targets.Index().Where(t => InputReader.TryRead(maps, t.Item, out _, out _)))
            {
                Domain(maps, FormattableString.Invariant($"$.inputs[{i}].targets[{j}]"), input, target);
            }
        }

        if (problems.Count == before)
        {
            Chances(maps);
            LongestDelays(maps);
        }
    }

    /// <summary>Checks that each target is a number of one map at least, over all options.</summary>
    internal void CheckTargets(ImmutableArray<BenefitsMap> maps)
    {
        foreach (var (i, input) in model.Inputs.Index())
        {
            foreach (var (j, target) in input.Targets.Index())
            {
                if (!maps.Any(m => InputReader.TryRead([m], target, out _, out _)) && !InputReader.TryRead(maps, target, out _, out var fault))
                {
                    problems.Add(FormattableString.Invariant($"$.inputs[{i}].targets[{j}]"), ProblemCodes.UnknownReference, fault);
                }
            }
        }
    }

    private void Domain(ImmutableArray<BenefitsMap> maps, string path, UncertainInput input, AppraisalInput target)
    {
        var (least, most) = InputRange.Of(maps, target);
        var distribution = input.Distribution;
        if (distribution.Least < least || distribution.Most > most)
        {
            problems.Add(path, ProblemCodes.InvalidValue, FormattableString.Invariant(
                $"{input.Id} goes from {distribution.Least} to {distribution.Most}, but {target} takes {least} to {most}; choose other values, or give the distribution bounds."));
        }
    }

    /// <summary>Links that share a doubt are one chance: two inputs cannot both say what it is.</summary>
    private void Chances(ImmutableArray<BenefitsMap> maps)
    {
        var inputs = new InputMap(model);
        foreach (var map in maps)
        {
            foreach (var chance in map.Effects.Events)
            {
                int[] used = [.. chance.Links.Select(l => inputs.Of(AppraisalInput.Likelihood(map.Initiative, l.From, l.To))).Where(static i => i >= 0).Distinct()];
                if (used.Length > 1)
                {
                    problems.Add(FormattableString.Invariant($"$.inputs[{used[1]}].targets"), ProblemCodes.Contradiction,
                        $"{model.Inputs[used[0]].Id} stands for the doubt {chance.Covers} of {map.Initiative} already; its links are one chance.");
                }
            }
        }
    }

    private void LongestDelays(ImmutableArray<BenefitsMap> maps)
    {
        var delays = model.Inputs
            .SelectMany(i => i.Targets.Where(static t => t.Kind == AppraisalInputKind.StartDelay), static (input, target) =>
                KeyValuePair.Create(target, (decimal)UncertainInput.ValueFor(target.Kind, input.Distribution.Most)))
            .Where(d => InputReader.TryRead(maps, d.Key, out _, out _))
            .ToList();
        var delayed = AppraisalInputs.With(maps, delays);
        foreach (var problem in delayed.Problems)
        {
            problems.Add(problem);
        }

        if (delayed.IsValid && delays.Count > 0)
        {
            new AppraisalChecks(settings, problems).Run(delayed.Value.All);
        }
    }
}
