using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class UncertainInputShape : JsonObjectShape<UncertainInput>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> label;
    private readonly JsonField<Distribution> distribution;
    private readonly JsonField<ImmutableArray<AppraisalInput>> targets;
    private readonly JsonField<Provenance?> provenance;

    internal UncertainInputShape()
        : base("UncertainInput", "An uncertain quantity: what it may be, and which numbers of the appraisal it stands for.")
    {
        id = Required("id", CoreShapes.Identifier, i => i.Id, "Its identifier; its random numbers depend on it.");
        label = Required("label", JsonShapes.Text, i => i.Label, "What it is.");
        distribution = Required("distribution", DistributionShapes.Distribution, i => i.Distribution, "What it may be, in the unit of its targets.");
        targets = Required("targets", Targets, i => i.Targets, "The numbers it replaces, at least one: initiative/line/kind.");
        provenance = Optional("provenance", CoreShapes.Provenance, i => i.Provenance, "Where the distribution comes from.");
    }

    internal static JsonShape<ImmutableArray<AppraisalInput>> Targets { get; } = JsonShapes.ArrayOf(JsonShapes.Parsable<AppraisalInput>(AppraisalInput.Pattern));

    protected override UncertainInput Build(JsonFieldValues values) =>
        new(values.Get(id), values.Get(label), values.Get(distribution), values.Get(targets), values.Get(provenance));
}
