using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class EvidenceProbeShape : JsonObjectShape<EvidenceProbe>
{
    private readonly JsonField<string> measure;
    private readonly JsonField<ComponentProgress> shows;
    private readonly JsonField<long?> atLeast;
    private readonly JsonField<string?> atLeastAsManyAs;

    internal EvidenceProbeShape()
        : base(
            "EvidenceProbe",
            "A question to the evidence: has a count reached a number (atLeast), or another count (atLeastAsManyAs)? Exactly one of the two.")
    {
        measure = Required("measure", CoreShapes.Identifier, p => p.Measure, "The measure whose count is looked at.");
        shows = Required(
            "shows",
            JsonShapes.Words((ComponentProgress.Established, "established"), (ComponentProgress.Embedded, "embedded")),
            p => p.Shows,
            "What it shows when met, together with the component's other probes of the same kind.");
        atLeast = Optional("atLeast", JsonShapes.IntegerBetween(1, long.MaxValue), p => p.Target, "The least count wanted.");
        atLeastAsManyAs = Optional("atLeastAsManyAs", CoreShapes.Identifier, p => p.TargetMeasure, "The measure whose count must be reached.");
    }

    protected override EvidenceProbe Build(JsonFieldValues values) => (values.Get(atLeast), values.Get(atLeastAsManyAs)) switch
    {
        ({ } target, null) => EvidenceProbe.AtLeast(values.Get(measure), target, values.Get(shows)),
        (null, { } other) when other == values.Get(measure) => throw new ArgumentException("A measure always reaches itself.", nameof(atLeastAsManyAs)),
        (null, { } other) => EvidenceProbe.AtLeastAsManyAs(values.Get(measure), other, values.Get(shows)),
        _ => throw new ArgumentException("Give either atLeast or atLeastAsManyAs.", nameof(atLeast)),
    };
}
