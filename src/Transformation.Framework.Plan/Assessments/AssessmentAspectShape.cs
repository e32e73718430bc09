using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AssessmentAspectShape : JsonObjectShape<AssessmentAspect>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string?> heading;

    internal AssessmentAspectShape()
        : base("AssessmentAspect", "One thing that a framework asks about.")
    {
        id = Required("id", CoreShapes.Identifier, a => a.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, a => a.Title, "What it asks about, in a few words.");
        heading = Optional("heading", JsonShapes.Text, a => a.Heading, "The heading it stands under.");
    }

    protected override AssessmentAspect Build(JsonFieldValues values) => new(values.Get(id), values.Get(title), values.Get(heading));
}
