using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>The table as a rule set of this library.</summary>
internal static class GatewayRuleSet
{
    public const string Gate = "gate";

    private const string Owner = "Initiative lead";

    public static RuleSet Of(TableRule[] rules)
    {
        var builder = new RuleSetBuilder("benchmark", "Rules of a benchmark", "1.0.0", new(2024, 1, 1), "Made up for a benchmark")
            .Gate(Gate, "Gate", LifecycleStage.Design);
        foreach (var element in rules.Select(static r => r.Element).Distinct())
        {
            builder.Element(element, element);
        }

        foreach (var input in rules.SelectMany(static r => Inputs(r.Asks).Concat(r.AppliesWhen is null ? [] : Inputs(r.AppliesWhen))).DistinctBy(static i => i.Id))
        {
            builder.Add(input);
        }

        foreach (var rule in rules)
        {
            builder.Rule(rule.Id, write =>
            {
                write.Assures(rule.Element, rule.Title).Severity(rule.Severity).At(Gate).Requires(ConditionOf(rule.Asks)).Guidance("See to it.").Source("Made up for a benchmark");
                if (rule.AppliesWhen is not null)
                {
                    write.AppliesWhen(ConditionOf(rule.AppliesWhen));
                }
            });
        }

        return builder.Build().OrThrow();
    }

    public static string ToJson(TableRule[] rules) => GatewayJson.RuleSet.ToText(Of(rules));

    private static Condition ConditionOf(Check check) => check switch
    {
        Check.Yes c => Condition.Yes(c.Field.Id),
        Check.NumberAtLeast c => Condition.AtLeast(c.Field.Id, Threshold.Of(c.Threshold)),
        Check.CountAtLeast c => Condition.AtLeast(c.Field.Id, Threshold.Of(new CountValue(c.Threshold))),
        Check.NoOlderThan c => Condition.AtLeast(c.Field.Id, Threshold.BeforeAsOf(Period.FromMonths(c.Months))),
        Check.ScaleAtLeast c => Condition.AtLeast(Fields.Scale.Id, Threshold.Of(new ChoiceValue(c.Scale))),
        Check.KindOneOf c => Condition.OneOf(Fields.Kind.Id, [.. c.Kinds]),
        Check.AllOf c => Condition.All([.. c.Checks.Select(ConditionOf)]),
        Check.AnyOf c => Condition.Any([.. c.Checks.Select(ConditionOf)]),
        Check.Not c => Condition.Not(ConditionOf(c.Inner)),
        _ => throw new NotSupportedException(check.ToString()),
    };

    private static IEnumerable<GateInput> Inputs(Check check) => check switch
    {
        Check.Yes c => [Input(c.Field.Id, InputKind.YesNo)],
        Check.NumberAtLeast c => [Input(c.Field.Id, InputKind.Number)],
        Check.CountAtLeast c => [Input(c.Field.Id, InputKind.Count)],
        Check.NoOlderThan c => [Input(c.Field.Id, InputKind.Date)],
        Check.ScaleAtLeast => [Input(Fields.Scale.Id, InputKind.Choice, Fields.Scales)],
        Check.KindOneOf => [Input(Fields.Kind.Id, InputKind.Choice, Fields.Kinds)],
        Check.AllOf c => c.Checks.SelectMany(Inputs),
        Check.AnyOf c => c.Checks.SelectMany(Inputs),
        Check.Not c => Inputs(c.Inner),
        _ => throw new NotSupportedException(check.ToString()),
    };

    private static GateInput Input(string id, InputKind kind, params string[] choices) => GateInput.Create(id, kind, id.Replace('-', ' '), Owner, [.. choices]);
}
