using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class AcceleratorGuideShape : JsonObjectShape<AcceleratorGuide>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<LocalDate> published;
    private readonly JsonField<LocalDate?> withdrawn;

    internal AcceleratorGuideShape()
        : base("AcceleratorGuide", "A published guide to adopting innovations.")
    {
        id = Required("id", CoreShapes.Identifier, g => g.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, g => g.Title, "Its title.");
        published = Required("published", JsonShapes.Date, g => g.Published, "The day it was published.");
        withdrawn = Optional("withdrawn", JsonShapes.Date, g => g.Withdrawn, "The day from which it no longer holds; left out while it does.");
    }

    protected override AcceleratorGuide Build(JsonFieldValues values) => new(values.Get(id), values.Get(title), values.Get(published), values.Get(withdrawn));
}
