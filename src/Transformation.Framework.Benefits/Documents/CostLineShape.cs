using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Benefits;

internal sealed class CostLineShape : JsonObjectShape<CostLine>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> label;
    private readonly JsonField<OrganisationId> organisation;
    private readonly JsonField<Money?> amount;
    private readonly JsonField<CostNature?> nature;
    private readonly JsonField<CostRecurrence?> recurrence;
    private readonly JsonField<FinancialYear> from;
    private readonly JsonField<FinancialYear?> to;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<StaffTime?> staffTime;
    private readonly JsonField<OptimismBias?> optimism;
    private readonly JsonField<EvidenceGrade?> evidence;

    internal CostLineShape()
        : base("CostLine", "What an organisation pays or gives, the same in each of one or more financial years: an amount with its nature and recurrence, or staff time.")
    {
        id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier within the map.");
        label = Required("label", JsonShapes.Text, c => c.Label, "What is paid for.");
        organisation = Required("organisation", CoreShapes.OrganisationId, c => c.Organisation, "Who pays.");
        amount = Optional("amount", CoreShapes.Money, c => c.StaffTime is null ? c.Amount : null, "How much in each year; a receipt is negative.");
        nature = Optional("nature", BenefitsWords.Nature, c => c.StaffTime is null ? c.Nature : null, "Capital, revenue or in kind.");
        recurrence = Optional("recurrence", BenefitsWords.Recurrence, c => c.StaffTime is null ? c.Recurrence : null, "One-off or recurrent.");
        from = Required("from", CoreShapes.FinancialYear, c => c.From, "The first year.");
        to = Optional("to", CoreShapes.FinancialYear, c => c.To == c.From ? null : c.To, "The last year; left out, the first.");
        staffTime = Optional("staffTime", new StaffTimeShape(), c => c.StaffTime, "Working time given in kind, instead of an amount.");
        optimism = Optional("optimism", new OptimismBiasShape(), c => c.Optimism, "What is added because such estimates tend to be too low.");
        evidence = Optional("evidence", BenefitsWords.EvidenceGrade, c => c.Evidence, "The grade of the evidence behind it, in a scheme of your own.");
        provenance = Optional("provenance", CoreShapes.Provenance, c => c.Provenance, "Where the figure comes from.");
    }

    protected override CostLine Build(JsonFieldValues values)
    {
        if (values.Get(staffTime) is not { } time)
        {
            return OfMoney(values);
        }

        return values.Get(amount) is null && values.Get(nature) is null && values.Get(recurrence) is null
            ? CostLine.OfStaffTime(
                values.Get(id), values.Get(label), values.Get(organisation), time, values.Get(from), values.Get(to), values.Get(provenance), values.Get(optimism), values.Get(evidence))
            : throw new ArgumentException("Staff time has its own amount, is in kind, and recurs if it has several years; state none of these beside it.", nameof(staffTime));
    }

    private CostLine OfMoney(JsonFieldValues values)
    {
        var problems = new ProblemCollector();
        Needed(values.Get(amount) is null, "amount");
        Needed(values.Get(nature) is null, "nature");
        Needed(values.Get(recurrence) is null, "recurrence");
        return problems.IsEmpty
            ? new(
                values.Get(id),
                values.Get(label),
                values.Get(organisation),
                values.Get(amount)!.Value,
                values.Get(nature)!.Value,
                values.Get(recurrence)!.Value,
                values.Get(from),
                values.Get(to),
                values.Get(provenance),
                values.Get(optimism),
                values.Get(evidence))
            : throw new InvalidDocumentException("cost line", problems.ToImmutable());

        void Needed(bool isMissing, string name)
        {
            if (isMissing)
            {
                problems.Add("$." + name, ProblemCodes.Missing, $"A cost that is not staff time states its {name}.");
            }
        }
    }
}
