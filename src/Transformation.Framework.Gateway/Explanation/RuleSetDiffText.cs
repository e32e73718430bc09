using System.Collections.Immutable;
using System.Text;

namespace Transformation.Framework.Gateway;

/// <summary>How two versions of a rule set differ, one statement a line.</summary>
internal static class RuleSetDiffText
{
    internal static string Of(RuleSetDiff diff)
    {
        var text = new StringBuilder();
        text.Append("From ").Append(Name(diff.Older)).Append(" to ").Append(Name(diff.Newer)).Append(": ").Append(diff.IsEmpty ? "no difference" : "what differs").Append('\n');
        Properties(text, "rule set", diff.Properties, diff.Older, diff.Newer, ValueOf);
        Parts(text, "key element", diff.Elements, static e => e.Title, static (e, _) => e.Title);
        Parts(text, "gate", diff.Gates, static g => g.Title, ValueOf);
        Parts(text, "input", diff.Inputs, static i => i.Title, ValueOf);
        Parts(text, "parameter", diff.Parameters, static p => p.Title, ValueOf);
        Parts(text, "rule", diff.Rules, static r => r.Title, ValueOf);
        return text.ToString();
    }

    private static string Name(RuleSet set) => $"{set.Id} {set.Version}";

    private static void Parts<T>(StringBuilder text, string what, ImmutableArray<PartChange<T>> changes, Func<T, string> titleOf, Func<T, string, string> valueOf)
        where T : class
    {
        foreach (var change in changes)
        {
            switch (change)
            {
                case { Before: null, After: { } added }:
                    Line(text, $"{what} {change.Id}: added: {titleOf(added)}");
                    break;
                case { Before: { } removed, After: null }:
                    Line(text, $"{what} {change.Id}: removed: {titleOf(removed)}");
                    break;
                default:
                    Properties(text, $"{what} {change.Id}", change.Properties, change.Before!, change.After!, valueOf);
                    break;
            }
        }
    }

    private static void Properties<T>(StringBuilder text, string what, ImmutableArray<string> properties, T before, T after, Func<T, string, string> valueOf)
    {
        foreach (var property in properties)
        {
            Line(text, $"{what}: {property}: {valueOf(before, property)} → {valueOf(after, property)}");
        }
    }

    private static string ValueOf(RuleSet set, string property) => property switch
    {
        "id" => set.Id,
        "title" => set.Title,
        "version" => set.Version,
        "effectiveFrom" => IsoDate.Of(set.EffectiveFrom),
        "effectiveUntil" => set.EffectiveUntil is { } until ? IsoDate.Of(until) : "no end",
        "source" => set.Source,
        "conditionsDueWithin" => ValueText.Of(set.ConditionsDueWithin),
        "elements" => string.Join(", ", set.Elements.Select(static e => e.Id)),
        "gates" => string.Join(", ", set.Gates.Select(static g => g.Id)),
        _ => Table(set.Decisions),
    };

    private static string Table(DecisionTable table) =>
        $"{table.HitPolicy}: {string.Join("; ", table.Rows.Select(static r => $"{DecisionText.Of(r)}: {GatewayText.Of(r.Recommendation)}{(r.Confidence is null ? "" : $" ({r.Confidence})")}"))}";

    private static string ValueOf(Gate gate, string property) => property == "title" ? gate.Title : gate.Stage.ToString();

    private static string ValueOf(GateInput input, string property) => property switch
    {
        "kind" => input.Kind.ToString(),
        "title" => input.Title,
        "suppliedBy" => input.SuppliedBy,
        "choices" => input.Choices.IsEmpty ? "any" : string.Join(", ", input.Choices),
        "fields" => string.Join(", ", input.Fields.Select(static f => $"{f.Id} ({f.Kind}: {f.Title}; {f.SuppliedBy}{(f.Choices.IsEmpty ? "" : $"; {string.Join(", ", f.Choices)}")})")),
        _ => input.PriceBasis.ToString(),
    };

    private static string ValueOf(GateParameter parameter, string property) => property switch
    {
        "kind" => parameter.Kind.ToString(),
        "title" => parameter.Title,
        _ => string.Join(", ", parameter.Values.Select(static v => $"{ValueText.Of(v.Value)} from {IsoDate.Of(v.From)} ({v.Source})")),
    };

    private static string ValueOf(GateRule rule, string property) => property switch
    {
        "element" => rule.Element,
        "title" => rule.Title,
        "severity" => GatewayText.Of(rule.Severity),
        "gates" => string.Join(", ", rule.Gates),
        "appliesWhen" => rule.AppliesWhen is { } appliesWhen ? ConditionTreeText.Of(appliesWhen) : "always",
        "condition" => ConditionTreeText.Of(rule.Condition),
        "guidance" => rule.Guidance,
        _ => rule.Source,
    };

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
