using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class ConditionOfApprovalShape : JsonObjectShape<ConditionOfApproval>
{
    private readonly JsonField<string> rule;
    private readonly JsonField<string> action;
    private readonly JsonField<string> owner;
    private readonly JsonField<OrganisationId?> organisation;
    private readonly JsonField<LocalDate> due;

    internal ConditionOfApprovalShape()
        : base("ConditionOfApproval", "Something to be done by a date, on the condition of which the initiative proceeds.")
    {
        rule = Required("rule", CoreShapes.Identifier, c => c.Rule, "The rule that is to be met by it.");
        action = Required("action", JsonShapes.Text, c => c.Action, "What is to be done.");
        owner = Required("owner", JsonShapes.Text, c => c.Owner, "The role that is to do it; never a person's name.");
        organisation = Optional("organisation", CoreShapes.OrganisationId, c => c.Organisation, "The organisation of the owner.");
        due = Required("due", JsonShapes.Date, c => c.Due, "By when.");
    }

    protected override ConditionOfApproval Build(JsonFieldValues values) =>
        new(values.Get(rule), values.Get(action), values.Get(owner), values.Get(due), values.Get(organisation));
}
