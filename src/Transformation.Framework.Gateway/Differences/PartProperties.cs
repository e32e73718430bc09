using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Which properties of two parts differ, by their names in the JSON document.</summary>
internal static class PartProperties
{
    internal const string AppliesWhen = "appliesWhen";
    internal const string Condition = "condition";

    internal static ImmutableArray<string> OfElements(KeyElement before, KeyElement after) =>
        Differing(before, after, ("title", static (a, b) => a.Title == b.Title));

    internal static ImmutableArray<string> OfGates(Gate before, Gate after) => Differing<Gate>(
        before,
        after,
        ("title", static (a, b) => a.Title == b.Title),
        ("stage", static (a, b) => a.Stage == b.Stage));

    internal static ImmutableArray<string> OfInputs(GateInput before, GateInput after) => Differing<GateInput>(
        before,
        after,
        ("kind", static (a, b) => a.Kind == b.Kind),
        ("title", static (a, b) => a.Title == b.Title),
        ("suppliedBy", static (a, b) => a.SuppliedBy == b.SuppliedBy),
        ("choices", static (a, b) => a.Choices.SequenceEqual(b.Choices, StringComparer.Ordinal)),
        ("fields", static (a, b) => a.Fields.SequenceEqual(b.Fields)),
        ("priceBasis", static (a, b) => a.PriceBasis == b.PriceBasis));

    internal static ImmutableArray<string> OfParameters(GateParameter before, GateParameter after) => Differing<GateParameter>(
        before,
        after,
        ("kind", static (a, b) => a.Kind == b.Kind),
        ("title", static (a, b) => a.Title == b.Title),
        ("values", static (a, b) => a.Values.SequenceEqual(b.Values)));

    internal static ImmutableArray<string> OfRules(GateRule before, GateRule after) => Differing<GateRule>(
        before,
        after,
        ("element", static (a, b) => a.Element == b.Element),
        ("title", static (a, b) => a.Title == b.Title),
        ("severity", static (a, b) => a.Severity == b.Severity),
        ("gates", static (a, b) => a.Gates.ToHashSet(StringComparer.Ordinal).SetEquals(b.Gates)),
        (AppliesWhen, static (a, b) => Equals(a.AppliesWhen, b.AppliesWhen)),
        (Condition, static (a, b) => a.Condition == b.Condition),
        ("guidance", static (a, b) => a.Guidance == b.Guidance),
        ("source", static (a, b) => a.Source == b.Source));

    internal static ImmutableArray<string> Differing<T>(T before, T after, params ReadOnlySpan<(string Name, Func<T, T, bool> AreEqual)> properties)
    {
        var differing = ImmutableArray.CreateBuilder<string>();
        foreach (var (name, areEqual) in properties)
        {
            if (!areEqual(before, after))
            {
                differing.Add(name);
            }
        }

        return differing.ToImmutable();
    }
}
