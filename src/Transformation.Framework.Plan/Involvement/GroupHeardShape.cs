using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class GroupHeardShape : JsonObjectShape<GroupHeard>
{
    private readonly JsonField<string> group;
    private readonly JsonField<long?> people;

    internal GroupHeardShape()
        : base("GroupHeard", "That people of a group took part in an activity, and how many.")
    {
        group = Required("group", CoreShapes.Identifier, x => x.Group, "The group.");
        people = Optional("people", InvolvementWords.People, x => x.People, "How many; left out when not known.");
    }

    protected override GroupHeard Build(JsonFieldValues values) => new(
        values.Get(group),
        values.Get(people));
}
