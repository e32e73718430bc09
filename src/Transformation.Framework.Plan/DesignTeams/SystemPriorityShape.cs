using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class SystemPriorityShape : JsonObjectShape<SystemPriority>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<LocalDate> agreed;
    private readonly JsonField<LocalDate?> until;

    internal SystemPriorityShape()
        : base("SystemPriority", "One of the few things that the system has agreed to put first.")
    {
        id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, p => p.Title, "Its title.");
        agreed = Required("agreed", JsonShapes.Date, p => p.Agreed, "The day it was agreed.");
        until = Optional("until", JsonShapes.Date, p => p.Until, "The last day on which it is one; left out while no end is set.");
    }

    protected override SystemPriority Build(JsonFieldValues values) => new(values.Get(id), values.Get(title), values.Get(agreed), values.Get(until));
}
