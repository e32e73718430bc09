using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class CostLineShape : JsonObjectShape<CostLine>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> label;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<Money> amount;
    private readonly JsonField<CostNature> nature;
    private readonly JsonField<CostRecurrence> recurrence;
    private readonly JsonField<FinancialYear> from;
    private readonly JsonField<FinancialYear?> to;
    private readonly JsonField<Provenance?> provenance;

    internal CostLineShape()
        : base("CostLine", "What an organisation pays, the same amount in each of one or more financial years.")
    {
        id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier within the map.");
        label = Required("label", JsonShapes.Text, c => c.Label, "What is paid for.");
        organisation = Required("organisation", CoreShapes.OrganisationId, c => c.Organisation, "Who pays.");
        amount = Required("amount", CoreShapes.Money, c => c.Amount, "How much in each year; a receipt is negative.");
        nature = Required("nature", BenefitsWords.Nature, c => c.Nature, "Capital or revenue.");
        recurrence = Required("recurrence", BenefitsWords.Recurrence, c => c.Recurrence, "One-off or recurrent.");
        from = Required("from", CoreShapes.FinancialYear, c => c.From, "The first year.");
        to = Optional("to", CoreShapes.FinancialYear, c => c.To == c.From ? null : c.To, "The last year; left out, the first.");
        provenance = Optional("provenance", CoreShapes.Provenance, c => c.Provenance, "Where the figure comes from.");
    }

    protected override CostLine Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(label),
        values.Get(organisation),
        values.Get(amount),
        values.Get(nature),
        values.Get(recurrence),
        values.Get(from),
        values.Get(to),
        values.Get(provenance));
}
