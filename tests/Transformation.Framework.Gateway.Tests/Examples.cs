using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway.Tests;

/// <summary>Small values that tests begin from.</summary>
internal static class Examples
{
    internal const string Design = "design";

    internal const string Users = "user-centric-approach";

    internal const string Collaboration = "collaborative-development";

    internal const string Benefits = "clear-benefits-definition";

    internal const string Evaluation = "rigorous-evaluation";

    internal const string Chain = "benefits-realisation-chain";

    internal static readonly LocalDate AsOf = new(2024, 10, 3);

    internal static readonly ImmutableArray<string> Words = ["low", "middle", "high"];

    internal static readonly ImmutableArray<KeyElement> Elements =
    [
        new(Users, "User-centric approach"),
        new(Collaboration, "Collaborative development"),
        new(Benefits, "Clear benefits definition"),
        new(Evaluation, "Rigorous evaluation"),
        new(Chain, "Benefits realisation chain"),
    ];

    /// <summary>Inputs of every kind; the letter says which.</summary>
    internal static readonly ImmutableArray<GateInput> Inputs =
    [
        .. new[] { "e0", "e1", "e2" }.Select(static id => Input(id, InputKind.Evidence, "Evidence")),
        .. new[] { "y0", "y1", "y2", "y3", "y4", "y5" }.Select(static id => Input(id, InputKind.YesNo, "Statement")),
        .. new[] { "n0", "n1" }.Select(static id => Input(id, InputKind.Number, "Number of")),
        Input("c0", InputKind.Count, "Count of"),
        Input("m0", InputKind.Money, "Money of"),
        Input("d0", InputKind.Date, "Date of"),
        Input("p0", InputKind.Period, "Length of"),
        Input("r0", InputKind.Ratio, "Share of"),
        GateInput.Create("w0", InputKind.Choice, "Choice of w0", "Supplier of w0", Words),
        Input("w1", InputKind.Choice, "Word of"),
        GateInput.Create(
            "i0",
            InputKind.Items,
            "List of i0",
            "Supplier of i0",
            fields: [Input("fy", InputKind.YesNo, "Field"), Input("fz", InputKind.YesNo, "Field"), Input("fn", InputKind.Number, "Field"), GateInput.Create("fw", InputKind.Choice, "Field fw", "Supplier of fw", Words)]),
        Input("q0", InputKind.Predicate, "Question"),
        InitiativeProfile.Scale,
    ];

    /// <summary>A limit that changes while <see cref="RuleSetOf"/> is in force, for each of a few kinds.</summary>
    internal static readonly ImmutableArray<GateParameter> Parameters =
    [
        GateParameter.Create(
            "number-limit",
            "The number allowed",
            InputKind.Number,
            new ParameterValue(new(2024, 1, 1), new NumberValue(1), "A document, 2024"),
            new ParameterValue(new(2024, 10, 1), new NumberValue(2), "A document, October 2024")),
        GateParameter.Create("word-limit", "The word allowed", InputKind.Choice, new ParameterValue(new(2023, 1, 1), new ChoiceValue("middle"), "A document, 2023")),
    ];

    /// <summary>Functions that answer every predicate: nobody knows.</summary>
    internal static readonly GatePredicates Predicates = GatePredicates.None.With("q0", static (_, _) => new PredicateValue(Truth.Unknown, "Nobody knows"));

    internal static GateRule Rule(
        Condition condition,
        string id = "rule",
        RuleSeverity severity = RuleSeverity.Mandatory,
        Condition? appliesWhen = null,
        string element = Users,
        params ImmutableArray<string> gates) =>
        GateRule.Create(id, element, $"Title of {id}", severity, gates.IsEmpty ? [Design] : gates, condition, $"Guidance of {id}", "A document, 2024, section 1", appliesWhen);

    /// <summary>Asked of changes of a scale or a larger one.</summary>
    internal static Condition From(ChangeScale scale) =>
        Condition.AtLeast(InitiativeProfile.Scale.Id, Threshold.Of(new ChoiceValue(InitiativeProfile.Scale.Choices[(int)scale - 1])));

    /// <summary>A rule set with everything above declared, and the rules and gates given.</summary>
    internal static RuleSetBuilder Builder(IEnumerable<GateRule> rules, params ImmutableArray<Gate> gates)
    {
        var builder = new RuleSetBuilder("example", "An example", "1.0.0", new LocalDate(2024, 1, 1), "A document, 2024");
        Elements.ForEach(e => builder.Add(e));
        (gates.IsEmpty ? [new Gate(Design, "End of design", LifecycleStage.Design)] : gates).ForEach(g => builder.Add(g));
        Inputs.ForEach(i => builder.Add(i));
        Parameters.ForEach(p => builder.Add(p));
        ImmutableArray.CreateRange(rules).ForEach(r => builder.Add(r));
        return builder;
    }

    internal static RuleSet RuleSetOf(params ImmutableArray<GateRule> rules) => Builder(rules).Build().OrThrow();

    /// <summary>The same without any checks: for laws that hold of rules which a rule set would refuse, because they could never be met, say.</summary>
    internal static RuleSet Unchecked(params ImmutableArray<GateRule> rules) => new(
        "example",
        "An example",
        "1.0.0",
        new LocalDate(2024, 1, 1),
        null,
        "A document, 2024",
        Period.FromMonths(3),
        Elements,
        [new Gate(Design, "End of design", LifecycleStage.Design)],
        Inputs,
        Parameters,
        rules,
        DecisionTable.Standard);

    internal static GateFactsBuilder Facts(ChangeScale scale = ChangeScale.MultiOrganisation) =>
        new GateFactsBuilder(InitiativeId.From("example")).Scale(scale).At(LifecycleStage.Design);

    internal static GateAssessment Assess(GateFacts facts, params ImmutableArray<GateRule> rules) => Assess(RuleSetOf(rules), facts);

    internal static GateAssessment Assess(RuleSet ruleSet, GateFacts facts, LocalDate? asOf = null) =>
        GateAssessor.Assess(ruleSet, Design, facts, asOf ?? AsOf, Predicates);

    internal static Finding Judge(Condition condition, GateFacts facts, LocalDate? asOf = null) =>
        Assess(Unchecked(Rule(condition)), facts, asOf).Findings.Single();

    internal static Finding Judge(Condition condition, GateFactsBuilder facts, LocalDate? asOf = null) => Judge(condition, facts.Build(), asOf);

    internal static EvidenceItem Held(string type, LocalDate date, string reference = "A report") => EvidenceItem.Held(type, date, reference);

    private static GateInput Input(string id, InputKind kind, string what) => GateInput.Create(id, kind, $"{what} {id}", $"Supplier of {id}");

    private static void ForEach<T>(this ImmutableArray<T> parts, Action<T> add)
    {
        foreach (var part in parts)
        {
            add(part);
        }
    }
}
