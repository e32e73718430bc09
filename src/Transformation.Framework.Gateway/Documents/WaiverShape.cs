using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class WaiverShape : JsonObjectShape<Waiver>
{
    private readonly JsonField<string> rule;
    private readonly JsonField<string> reason;
    private readonly JsonField<string> approvedBy;
    private readonly JsonField<LocalDate> approved;
    private readonly JsonField<LocalDate> expires;
    private readonly JsonField<Provenance?> provenance;

    internal WaiverShape()
        : base("Waiver", "A decision that a rule need not be met for a while; the rule is judged and shown all the same.")
    {
        rule = Required("rule", CoreShapes.Identifier, w => w.Rule, "The rule that is waived.");
        reason = Required("reason", JsonShapes.Text, w => w.Reason, "Why.");
        approvedBy = Required("approvedBy", JsonShapes.Text, w => w.ApprovedBy, "The role that approved it; never a person's name.");
        approved = Required("approved", JsonShapes.Date, w => w.Approved, "The first day on which it holds.");
        expires = Required("expires", JsonShapes.Date, w => w.Expires, "The last day on which it holds.");
        provenance = Optional("provenance", CoreShapes.Provenance, w => w.Provenance, "Where the record comes from.");
    }

    protected override Waiver Build(JsonFieldValues values) =>
        new(values.Get(rule), values.Get(reason), values.Get(approvedBy), values.Get(approved), values.Get(expires), values.Get(provenance));
}
