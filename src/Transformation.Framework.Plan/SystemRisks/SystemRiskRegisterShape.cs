using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A risk register document; checks between records run even when some could not be read.</summary>
internal sealed class SystemRiskRegisterShape : JsonObjectShape<SystemRiskRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<RiskEscalationRule> escalation;
    private readonly JsonField<JsonItems<RiskAppetite>> appetites;
    private readonly JsonField<JsonItems<SystemRisk>> risks;

    internal SystemRiskRegisterShape()
        : base("SystemRiskRegister", "The risks that a system's partners hold together, what they accept, and when a risk goes further up.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the register comes from.");
        escalation = Required("escalation", new RiskEscalationRuleShape(), r => r.Escalation, "When a risk goes further up.");
        appetites = Items("appetites", new RiskAppetiteShape(), r => r.Appetites, "What is accepted, at most once for a category.", "category");
        risks = Items("risks", new SystemRiskShape(), r => r.Risks, "The risks.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(appetites, out var accepted) && values.TryGet(risks, out var dangers))
        {
            SystemRiskChecks.Run(accepted, dangers, problems);
        }
    }

    protected override SystemRiskRegister Build(JsonFieldValues values) => SystemRiskRegister.Create(
        values.Get(id),
        values.Get(title),
        values.Get(escalation),
        values.Get(appetites).Readable(),
        values.Get(risks).Readable(),
        values.Get(provenance)).OrThrow();

    private sealed class RiskAppetiteShape : JsonObjectShape<RiskAppetite>
    {
        private readonly JsonField<string> category;
        private readonly JsonField<long> highestAcceptable;
        private readonly JsonField<Percentage?> contingencyShare;

        internal RiskAppetiteShape()
            : base("RiskAppetite", "How much risk of a category the partners accept.")
        {
            category = Required("category", CoreShapes.Identifier, a => a.Category, "The category of risk.");
            highestAcceptable = Required("highestAcceptable", JsonShapes.IntegerBetween(0, 25), a => a.HighestAcceptable, "The highest score that is accepted; 0 for none.");
            contingencyShare = Optional("contingencyShare", CoreShapes.Percentage, a => a.ContingencyShare, "Per cent of what a risk would cost that is held in reserve.");
        }

        protected override RiskAppetite Build(JsonFieldValues values) =>
            new(values.Get(category), (int)values.Get(highestAcceptable), values.Get(contingencyShare));
    }
}
