using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

/// <summary>A model; checks between its parts run even when some could not be read.</summary>
internal sealed class UncertaintyModelShape : JsonObjectShape<UncertaintyModel>
{
    private readonly JsonField<JsonItems<UncertainInput>> inputs;
    private readonly JsonField<JsonItems<CorrelationGroup>> correlations;

    internal UncertaintyModelShape()
        : base("UncertaintyModel", "What is uncertain about an appraisal: its inputs, and which of them go together.")
    {
        inputs = Items("inputs", new UncertainInputShape(), m => m.Inputs, "The uncertain inputs.");
        correlations = Items("correlations", new CorrelationGroupShape(), m => m.Correlations, "The groups of inputs that go together; every other input is independent.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(inputs, out var all) && values.TryGet(correlations, out var groups))
        {
            new UncertaintyChecks(problems).Run(
                [.. all.Select(static i => new UncertaintyChecks.Input(i.Path, i.Id, TargetsOf(i)))],
                [.. groups.Where(static g => g.Value is not null).Select(static g => (g.Path, g.Value!))]);
        }
    }

    protected override UncertaintyModel Build(JsonFieldValues values) =>
        UncertaintyModel.Create(values.Get(inputs).Readable(), values.Get(correlations).Readable()).OrThrow();

    private static ImmutableArray<AppraisalInput> TargetsOf(JsonItem<UncertainInput> item) =>
        item.Value is { } input ? input.Targets
        : item.TryPeek("targets", UncertainInputShape.Targets, out var targets) ? targets
        : [];
}
