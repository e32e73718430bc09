using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transformation.Framework.Gateway;

/// <summary>Explains one assessment: finding by finding, each question read once however many rules ask it.</summary>
/// <remarks>For one use on one thread.</remarks>
internal sealed class GateExplainer
{
    private readonly Reading?[] readings;
    private readonly Finding[] findings;
    private readonly bool[] marks;
    private readonly List<Reading> open = [];

    private GateExplainer(PreparedFacts facts)
    {
        Facts = facts;
        readings = new Reading?[Gate.Gate.QuestionCount];
        marks = new bool[Gate.Gate.QuestionCount];
        findings = new Finding[Gate.Gate.Compiled.Length];
    }

    internal PreparedFacts Facts { get; }

    internal DatedGate Gate => Facts.Gate;

    internal static ImmutableArray<Finding> Explain(PreparedFacts facts)
    {
        var explainer = new GateExplainer(facts);
        foreach (var place in facts.Gate.Gate.Order)
        {
            explainer.findings[place] = explainer.Explain(place);
        }

        return facts.Gate.Gate.Rules.Length == explainer.findings.Length
            ? ImmutableCollectionsMarshal.AsImmutableArray(explainer.findings)
            : ImmutableArray.Create(explainer.findings, 0, facts.Gate.Gate.Rules.Length);
    }

    internal Truth AnswerTo(Question question) => Degree.At(Facts.Values, question.Literal);

    internal Finding FindingOf(int rule) => findings[rule];

    private Finding Explain(int place)
    {
        var compiled = Gate.Gate.Compiled[place];
        var underlying = Gate.Gate.Outcomes.Of(place, Facts.Values);
        return new Finding(
            compiled.Rule,
            Facts.WithWaiver(place, underlying),
            underlying,
            Facts.WaiverOf(place),
            compiled.Applicability is null ? [] : Readings(compiled.Applicability),
            underlying == FindingOutcome.NotApplicable ? [] : Readings(compiled.Condition),
            underlying is FindingOutcome.Unknown or FindingOutcome.NotMet ? Open(compiled) : []);
    }

    private ImmutableArray<Reading> Readings(CompiledCondition condition)
    {
        var leaves = condition.Leaves;
        var all = new Reading[leaves.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = ReadingOf(leaves[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    private Reading ReadingOf(LeafQuestion leaf) => readings[leaf.Place] ??= leaf is ValueQuestion question ? Gate.Readings.Of(question, this) : leaf.Read(this);

    private ImmutableArray<Reading> Open(CompiledRule rule)
    {
        open.Clear();
        if (rule.Applicability is { } applicability && AnswerTo(applicability.Root) == Truth.Unknown)
        {
            // Either answer would be of use here, and what is known of the condition is shown beside.
            AddOpen(applicability);
        }

        AddOpen(rule.Condition);
        return open.Count == 0 ? [] : [.. open];
    }

    private void AddOpen(CompiledCondition condition)
    {
        condition.Root.MarkMissing(Facts.Values, Truth.True, marks);
        foreach (var leaf in condition.Leaves)
        {
            if (marks[leaf.Place])
            {
                marks[leaf.Place] = false;
                open.Add(ReadingOf(leaf));
            }
        }
    }
}
