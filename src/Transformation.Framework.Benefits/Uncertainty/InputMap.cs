using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>Which input of a model, if any, stands for a number of the maps.</summary>
internal sealed class InputMap
{
    private readonly Dictionary<AppraisalInput, int> byTarget = [];

    internal InputMap(UncertaintyModel model)
    {
        foreach (var (i, input) in model.Inputs.Index())
        {
            foreach (var target in input.Targets)
            {
                byTarget[target] = i;
            }
        }
    }

    /// <summary>The place of the input that stands for a number of a benefit; −1 for none.</summary>
    internal int Of(BenefitReference benefit, AppraisalInputKind kind) => Of(AppraisalInput.OfBenefit(benefit.Initiative, benefit.Node.Id, kind));

    /// <summary>The place of the input that stands for a number; −1 for none.</summary>
    internal int Of(AppraisalInput target) => byTarget.GetValueOrDefault(target, -1);

    /// <summary>The place of the input that stands for the likelihood of an event, by any of its links; −1 for none.</summary>
    internal int Of(BenefitsMap map, ChainEvent chance) =>
        chance.Links.Select(l => Of(AppraisalInput.Likelihood(map.Initiative, l.From, l.To))).DefaultIfEmpty(-1).Max();
}
