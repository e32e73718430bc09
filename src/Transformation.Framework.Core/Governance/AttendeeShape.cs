using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

internal sealed class AttendeeShape : JsonObjectShape<Attendee>
{
    private readonly JsonField<string> seat;
    private readonly JsonField<Deputy?> deputy;

    private AttendeeShape()
        : base("Attendee", "Somebody at a meeting in a member's seat.")
    {
        seat = Required("seat", CoreShapes.Identifier, a => a.Seat, "The identifier of the seat.");
        deputy = Optional("deputy", new DeputyShape(), a => a.Deputy, "What is known of the deputy; left out when it is the member in person.");
    }

    internal static AttendeeShape Instance { get; } = new();

    protected override Attendee Build(JsonFieldValues values) => new(values.Get(seat), values.Get(deputy));

    private sealed class DeputyShape : JsonObjectShape<Deputy>
    {
        private readonly JsonField<OrganisationId?> organisation;
        private readonly JsonField<string?> group;
        private readonly JsonField<bool> arranged;

        internal DeputyShape()
            : base("Deputy", "What is recorded about somebody who sits in for a member; never who it is.")
        {
            organisation = Optional("organisation", CoreShapes.OrganisationId, d => d.Organisation, "Where the deputy comes from; left out when it is the seat's own organisation.");
            group = Optional("group", CoreShapes.Identifier, d => d.Group, "The group that the deputy comes from, if recorded.");
            arranged = Optional("arrangedWithChair", JsonShapes.Boolean, d => d.IsArrangedWithChair, false, "Whether it is on record that the chair agreed beforehand.");
        }

        protected override Deputy Build(JsonFieldValues values) => new(values.Get(organisation), values.Get(group), values.Get(arranged));
    }
}
