using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class PlanComponentShape : JsonObjectShape<PlanComponent>
{
    private readonly JsonField<string> id;
    private readonly JsonField<long> number;
    private readonly JsonField<string> title;
    private readonly JsonField<string> meaning;
    private readonly JsonField<string> theme;
    private readonly JsonField<ImmutableArray<string>> supports;
    private readonly JsonField<ImmutableArray<EvidenceProbe>> probes;

    internal PlanComponentShape()
        : base("PlanComponent", "One point of a plan: what it means, what it supports, and what evidence would show that it is in place.")
    {
        id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier.");
        number = Required("number", JsonShapes.IntegerBetween(1, int.MaxValue), c => c.Number, "Its number in the plan, from 1.");
        title = Required("title", JsonShapes.Text, c => c.Title, "Its title.");
        meaning = Required("meaning", JsonShapes.Text, c => c.Meaning, "What it means.");
        theme = Required("theme", CoreShapes.Identifier, c => c.Theme, "The theme it belongs to.");
        supports = List("supports", CoreShapes.Identifier, c => c.Supports, "The other components it supports.");
        probes = List("probes", new EvidenceProbeShape(), c => c.Probes, "What is asked of the evidence.");
    }

    protected override PlanComponent Build(JsonFieldValues values) => new(
        values.Get(id),
        (int)values.Get(number),
        values.Get(title),
        values.Get(meaning),
        values.Get(theme),
        values.Get(supports),
        values.Get(probes));
}
