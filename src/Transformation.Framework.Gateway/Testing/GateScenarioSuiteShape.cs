using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class GateScenarioSuiteShape : JsonObjectShape<GateScenarioSuite>
{
    private readonly JsonField<JsonItems<GateScenario>> scenarios;

    internal GateScenarioSuiteShape()
        : base("GateScenarioSuite", "Examples that a rule set must get right.") =>
        scenarios = Items("scenarios", new ScenarioShape(), s => s.Scenarios, "The examples.", "name");

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(scenarios, out var items))
        {
            GateScenarioSuite.CheckNames(items.Select(static i => (i.Path, i.Id)), problems);
        }
    }

    protected override GateScenarioSuite Build(JsonFieldValues values) => new(values.Get(scenarios).Readable());

    private sealed class ScenarioShape : JsonObjectShape<GateScenario>
    {
        private readonly JsonField<string> name;
        private readonly JsonField<string> gate;
        private readonly JsonField<LocalDate> asOf;
        private readonly JsonField<GateFacts> facts;
        private readonly JsonField<ImmutableArray<ExpectedOutcome>> outcomes;
        private readonly JsonField<Recommendation?> recommendation;

        internal ScenarioShape()
            : base("GateScenario", "Given these facts, these outcomes.")
        {
            name = Required("name", JsonShapes.Text, s => s.Name, "What the example shows, as a short statement.");
            gate = Required("gate", CoreShapes.Identifier, s => s.Gate, "The gate at which the initiative is judged.");
            asOf = Required("asOf", JsonShapes.Date, s => s.AsOf, "The date as at which it is judged.");
            facts = Required("given", new GateFactsShape(), s => s.Facts, "What is known.");
            outcomes = List("expect", new ExpectedShape(), s => s.Outcomes, "What must be found of some rules; written in order of rule.");
            recommendation = Optional("recommendation", DecisionWords.Recommendations, s => s.Recommendation, "What must be recommended; anything if left out.");
        }

        protected override GateScenario Build(JsonFieldValues values) => GateScenario.Create(
            values.Get(name), values.Get(gate), values.Get(asOf), values.Get(facts), values.Get(outcomes), values.Get(recommendation));
    }

    private sealed class ExpectedShape : JsonObjectShape<ExpectedOutcome>
    {
        private readonly JsonField<string> rule;
        private readonly JsonField<FindingOutcome> outcome;

        internal ExpectedShape()
            : base("ExpectedOutcome", "What must be found of a rule.")
        {
            rule = Required("rule", CoreShapes.Identifier, e => e.Rule, "The rule.");
            outcome = Required("outcome", DecisionWords.Outcomes, e => e.Outcome, "What must be found.");
        }

        protected override ExpectedOutcome Build(JsonFieldValues values) => new(values.Get(rule), values.Get(outcome));
    }
}
