using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class StaffTrainingShape : JsonObjectShape<StaffTraining>
{
    private readonly JsonField<string> id;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<string> subject;
    private readonly JsonField<long?> people;
    private readonly JsonField<Provenance?> provenance;

    internal StaffTrainingShape()
        : base("StaffTraining", "That staff were trained in user-centred design, or in connecting with communities.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "Its identifier.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day, or the last of several.");
        organisation = Required("organisation", CoreShapes.OrganisationId, x => x.Organisation, "Whose staff.");
        subject = Required("subject", JsonShapes.Text, x => x.Subject, "What they were trained in.");
        people = Optional("people", InvolvementWords.People, x => x.People, "How many; left out when not known.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override StaffTraining Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(on),
        values.Get(organisation),
        values.Get(subject),
        values.Get(people),
        values.Get(provenance));
}
