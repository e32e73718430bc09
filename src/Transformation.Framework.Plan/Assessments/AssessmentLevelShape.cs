using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AssessmentLevelShape : JsonObjectShape<AssessmentLevel>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;

    internal AssessmentLevelShape()
        : base("AssessmentLevel", "One of the answers that a framework accepts.")
    {
        id = Required("id", CoreShapes.Identifier, l => l.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, l => l.Title, "Its name.");
    }

    protected override AssessmentLevel Build(JsonFieldValues values) => new(values.Get(id), values.Get(title));
}
