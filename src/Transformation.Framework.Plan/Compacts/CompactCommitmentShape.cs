using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactCommitmentShape : JsonObjectShape<CompactCommitment>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> label;
    private readonly JsonField<string?> by;
    private readonly JsonField<string?> heading;

    internal CompactCommitmentShape()
        : base("CompactCommitment", "Something one side of a compact promises the other, or both promise each other.")
    {
        id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier; a commitment that is only reworded keeps it in the next version.");
        label = Required("label", JsonShapes.Text, c => c.Label, "What is promised, in a few words.");
        by = Optional("by", CoreShapes.Identifier, c => c.By, "The side that makes it to the other; left out when both make it to each other.");
        heading = Optional("heading", JsonShapes.Text, c => c.Heading, "The heading it stands under.");
    }

    protected override CompactCommitment Build(JsonFieldValues values) =>
        new(values.Get(id), values.Get(label), values.Get(by), values.Get(heading));
}
