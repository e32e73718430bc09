using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class RiskMitigationShape : JsonObjectShape<RiskMitigation>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<OrganisationId> owner;
    private readonly JsonField<LocalDate> agreedOn;
    private readonly JsonField<LocalDate?> due;
    private readonly JsonField<LocalDate?> done;
    private readonly JsonField<ImmutableArray<MitigationPart>> parts;

    internal RiskMitigationShape()
        : base("RiskMitigation", "Something that is done about a risk, by whom and by when.")
    {
        id = Required("id", CoreShapes.Identifier, m => m.Id, "Its identifier, unique within its risk.");
        title = Required("title", JsonShapes.Text, m => m.Title, "What is done.");
        owner = Required("owner", CoreShapes.OrganisationId, m => m.Owner, "The organisation that answers for it.");
        agreedOn = Required("agreedOn", JsonShapes.Date, m => m.AgreedOn, "The day from which it stands.");
        due = Optional("due", JsonShapes.Date, m => m.Due, "The last day on which it is done in time.");
        done = Optional("done", JsonShapes.Date, m => m.Done, "The day on which it was done; left out when it was not, as far as is recorded.");
        parts = List("parts", new PartShape(), m => m.Parts, "What each organisation does towards it.");
    }

    protected override RiskMitigation Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(owner),
        values.Get(agreedOn),
        values.Get(due),
        values.Get(done),
        values.Get(parts));

    private sealed class PartShape : JsonObjectShape<MitigationPart>
    {
        private readonly JsonField<OrganisationId> organisation;
        private readonly JsonField<string> part;

        internal PartShape()
            : base("MitigationPart", "What one organisation does towards a mitigation.")
        {
            organisation = Required("organisation", CoreShapes.OrganisationId, p => p.Organisation, "Whose part it is.");
            part = Required("part", JsonShapes.Text, p => p.Part, "What it does.");
        }

        protected override MitigationPart Build(JsonFieldValues values) => new(values.Get(organisation), values.Get(part));
    }
}
