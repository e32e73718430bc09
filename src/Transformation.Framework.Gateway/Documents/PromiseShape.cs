using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class PromiseShape : JsonObjectShape<Promise>
{
    private readonly JsonField<string> rule;
    private readonly JsonField<string> action;
    private readonly JsonField<string> owner;
    private readonly JsonField<OrganisationId?> organisation;
    private readonly JsonField<LocalDate> due;
    private readonly JsonField<Provenance?> provenance;

    internal PromiseShape()
        : base("Promise", "An action that somebody undertakes to meet a rule later; never evidence that it is met.")
    {
        rule = Required("rule", CoreShapes.Identifier, p => p.Rule, "The rule it will meet.");
        action = Required("action", JsonShapes.Text, p => p.Action, "What will be done.");
        owner = Required("owner", JsonShapes.Text, p => p.Owner, "The role that will do it; never a person's name.");
        organisation = Optional("organisation", CoreShapes.OrganisationId, p => p.Organisation, "The organisation of the owner.");
        due = Required("due", JsonShapes.Date, p => p.Due, "By when.");
        provenance = Optional("provenance", CoreShapes.Provenance, p => p.Provenance, "Where the record comes from.");
    }

    protected override Promise Build(JsonFieldValues values) => new(
        values.Get(rule), values.Get(action), values.Get(owner), values.Get(due), values.Get(organisation), values.Get(provenance));
}
