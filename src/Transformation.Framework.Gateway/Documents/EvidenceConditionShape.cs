using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class EvidenceConditionShape : JsonObjectShape<EvidenceCondition>
{
    private readonly JsonField<string> input;
    private readonly JsonField<long> atLeast;
    private readonly JsonField<Period?> noOlderThan;
    private readonly JsonField<string?> fromRole;
    private readonly JsonField<bool> attested;
    private readonly JsonField<bool> orStatedNone;

    internal EvidenceConditionShape()
        : base("EvidenceCondition", "Evidence of a type must be held.")
    {
        input = Required("input", CoreShapes.Identifier, c => c.Input, "The identifier of an input of kind evidence.");
        atLeast = Optional("atLeast", JsonShapes.IntegerBetween(1, EvidenceCondition.MostItems), c => c.Count, 1L, "How many pieces; 1 if left out.");
        noOlderThan = Optional("noOlderThan", PeriodShape.Instance, c => c.NoOlderThan, "How old a piece may be; of any age if left out.");
        fromRole = Optional("fromRole", JsonShapes.Text, c => c.FromRole, "The role that must have provided it; any if left out.");
        attested = Optional("attested", JsonShapes.Boolean, c => c.Attested, false, "Whether somebody must have attested it.");
        orStatedNone = Optional("orStatedNone", JsonShapes.Boolean, c => c.OrStatedNone, false, "Whether the statement that there is none, with its reason, is as good.");
    }

    protected override EvidenceCondition Build(JsonFieldValues values) => new(
        values.Get(input), (int)values.Get(atLeast), values.Get(noOlderThan), values.Get(fromRole), values.Get(attested), values.Get(orStatedNone));
}
