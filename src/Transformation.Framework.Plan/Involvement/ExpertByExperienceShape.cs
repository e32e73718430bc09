using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class ExpertByExperienceShape : JsonObjectShape<ExpertByExperience>
{
    private readonly JsonField<string> id;
    private readonly JsonField<LocalDate> from;
    private readonly JsonField<LocalDate?> until;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<ImmutableArray<string>> groups;
    private readonly JsonField<LocalDate?> offeredOn;
    private readonly JsonField<LocalDate?> agreedOn;
    private readonly JsonField<LocalDate?> declinedOn;
    private readonly JsonField<Provenance?> provenance;

    internal ExpertByExperienceShape()
        : base("ExpertByExperience", "Somebody who brings lived experience to a piece of work as an equal; never named.")
    {
        id = Required("id", CoreShapes.Identifier, x => x.Id, "An identifier from which the person cannot be told.");
        from = Required("from", JsonShapes.Date, x => x.From, "The first day of the part they take.");
        until = Optional("until", JsonShapes.Date, x => x.Until, "The last day; left out while it lasts.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, x => x.Initiative, "The initiative they take part in.");
        groups = List("groups", CoreShapes.Identifier, x => x.Groups, "The groups whose experience they bring.");
        offeredOn = Optional("offeredOn", JsonShapes.Date, x => x.OfferedOn, "The day compensation was offered.");
        agreedOn = Optional("agreedOn", JsonShapes.Date, x => x.AgreedOn, "The day it was agreed.");
        declinedOn = Optional("declinedOn", JsonShapes.Date, x => x.DeclinedOn, "The day it was declined.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override ExpertByExperience Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(from),
        values.Get(until),
        values.Get(initiative),
        values.Get(groups),
        values.Get(offeredOn),
        values.Get(agreedOn),
        values.Get(declinedOn),
        values.Get(provenance));
}
