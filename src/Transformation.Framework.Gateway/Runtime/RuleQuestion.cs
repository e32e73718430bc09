namespace Transformation.Framework.Gateway;

/// <summary>Whether another rule is met.</summary>
/// <param name="literal">Where its answer stands.</param>
/// <param name="asked">The question.</param>
/// <param name="rule">The place of the other rule in the compiled gate; it is explained before.</param>
internal sealed class RuleQuestion(int literal, RuleCondition asked, int rule) : LeafQuestion(literal)
{
    internal override string About => asked.RuleId;

    internal override Reading Read(GateExplainer explainer) => new RuleReading(asked, explainer.AnswerTo(this), explainer.FindingOf(rule));
}
