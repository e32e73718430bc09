using System.Collections.Immutable;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateRuleShape : JsonObjectShape<GateRule>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> element;
    private readonly JsonField<string> title;
    private readonly JsonField<RuleSeverity> severity;
    private readonly JsonField<ImmutableArray<string>> gates;
    private readonly JsonField<Condition?> appliesWhen;
    private readonly JsonField<Condition> condition;
    private readonly JsonField<string> guidance;
    private readonly JsonField<string> source;

    internal GateRuleShape()
        : base("GateRule", "One criterion of a gateway.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        element = Required("element", CoreShapes.Identifier, r => r.Element, "The key element it belongs to.");
        title = Required("title", JsonShapes.Text, r => r.Title, "What must hold, as a statement.");
        severity = Required("severity", DecisionWords.Severities, r => r.Severity, "How much depends on it.");
        gates = Required("gates", JsonShapes.ArrayOf(CoreShapes.Identifier), r => r.Gates, "The gates at which it is asked.");
        appliesWhen = Optional("appliesWhen", ConditionShapes.Any, r => r.AppliesWhen, "Of which initiatives it is asked; of every one if left out.");
        condition = Required("condition", ConditionShapes.Any, r => r.Condition, "What is asked.");
        guidance = Required("guidance", JsonShapes.Text, r => r.Guidance, "The next step when it is not met or not known.");
        source = Required("source", JsonShapes.Text, r => r.Source, "Where it comes from: document, edition and place.");
    }

    protected override GateRule Build(JsonFieldValues values) => GateRule.Create(
        values.Get(id),
        values.Get(element),
        values.Get(title),
        values.Get(severity),
        values.Get(gates),
        values.Get(condition),
        values.Get(guidance),
        values.Get(source),
        values.Get(appliesWhen));
}
