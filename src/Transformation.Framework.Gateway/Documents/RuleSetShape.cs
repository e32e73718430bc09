using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>A rule set document; checks between its parts run even when some could not be read.</summary>
internal sealed class RuleSetShape : JsonObjectShape<RuleSet>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> version;
    private readonly JsonField<LocalDate> effectiveFrom;
    private readonly JsonField<LocalDate?> effectiveUntil;
    private readonly JsonField<string> source;
    private readonly JsonField<Period> conditionsDueWithin;
    private readonly JsonField<JsonItems<KeyElement>> elements;
    private readonly JsonField<JsonItems<Gate>> gates;
    private readonly JsonField<JsonItems<GateInput>> inputs;
    private readonly JsonField<JsonItems<GateParameter>> parameters;
    private readonly JsonField<JsonItems<GateRule>> rules;
    private readonly JsonField<DecisionTable> decisions;

    internal RuleSetShape()
        : base("RuleSet", "The rules of a gateway as one version of them.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier, the same for all its versions.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        version = Required(
            "version",
            JsonShapes.AsText(static s => RuleSetVersion.Check(s, "version"), static s => s, RuleSetVersion.Pattern),
            r => r.Version,
            "Three numbers: a change of the first can change outcomes, of the second adds, of the third corrects wording.");
        effectiveFrom = Required("effectiveFrom", JsonShapes.Date, r => r.EffectiveFrom, "The first day on which it is in force.");
        effectiveUntil = Optional("effectiveUntil", JsonShapes.Date, r => r.EffectiveUntil, "The last day on which it is in force; left out while no end is known.");
        source = Required("source", JsonShapes.Text, r => r.Source, "The document its criteria rest on, with its edition.");
        conditionsDueWithin = Optional(
            "conditionsDueWithin", PeriodShape.Instance, r => r.ConditionsDueWithin, Period.FromMonths(3), "How long after an assessment a condition of approval falls due; three months if left out.");
        elements = Items("elements", new KeyElementShape(), r => r.Elements, "The key elements its rules belong to, in the order in which they are reported.");
        gates = Items("gates", new GateShape(), r => r.Gates, "Its gates, in the order in which an initiative comes to them.");
        parameters = Items("parameters", new GateParameterShape(), r => r.Parameters, "The thresholds that change over time.");
        inputs = Items("inputs", GateInputShape.Instance, r => r.Inputs, "What its rules may ask for.");
        rules = Items("rules", new GateRuleShape(), r => r.Rules, "Its rules.");
        decisions = Optional("decisions", new DecisionTableShape(), r => r.Decisions, DecisionTable.Standard, "What it recommends when; the standard table if left out.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(elements, out var elementItems)
            && values.TryGet(gates, out var gateItems)
            && values.TryGet(inputs, out var inputItems)
            && values.TryGet(parameters, out var parameterItems)
            && values.TryGet(rules, out var ruleItems))
        {
            var parts = new RuleSetParts(
                values.TryGet(effectiveFrom, out var from) ? from : null,
                values.TryGet(effectiveUntil, out var until) ? until : null,
                Parts(elementItems),
                Parts(gateItems),
                Parts(inputItems),
                Parts(parameterItems),
                Parts(ruleItems),
                values.TryGet(decisions, out var table) ? table : null);
            new RuleSetChecks(parts, problems).Run();
        }
    }

    protected override RuleSet Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(version),
        values.Get(effectiveFrom),
        values.Get(effectiveUntil),
        values.Get(source),
        values.Get(conditionsDueWithin),
        values.Get(elements).Readable(),
        values.Get(gates).Readable(),
        values.Get(inputs).Readable(),
        values.Get(parameters).Readable(),
        values.Get(rules).Readable(),
        values.Get(decisions));

    private static ImmutableArray<RulePart<T>> Parts<T>(JsonItems<T> items)
        where T : class =>
        [.. items.Select(static i => new RulePart<T>(i.Path, i.Value, i.Id))];
}
