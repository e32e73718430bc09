namespace Transformation.Framework.Gateway;

/// <summary>A question about the outcome of another rule.</summary>
public sealed class RuleReading : Reading
{
    internal RuleReading(RuleCondition asked, Truth answer, Finding finding)
        : base(answer)
    {
        Asked = asked;
        Finding = finding;
    }

    /// <summary>The question.</summary>
    public override RuleCondition Asked { get; }

    /// <summary>What was found about the other rule; its underlying outcome is what counts.</summary>
    public Finding Finding { get; }
}
