using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Asks whether another rule of the same rule set is met. Made by <see cref="Condition.Rule"/>.</summary>
/// <remarks>
/// The other rule is judged on the same facts as at the same date, whether or not it is asked at this gate; a waiver of it changes nothing here. True when it is met; false when it is not met,
/// and, unless <see cref="OrNotApplicable"/>, when it does not apply; unknown when it is unknown.
/// </remarks>
public sealed record RuleCondition : Condition
{
    internal RuleCondition(string rule, bool orNotApplicable)
        : base(1)
    {
        RuleId = IdentifierText.Check(rule, "a rule identifier", nameof(rule));
        OrNotApplicable = orNotApplicable;
    }

    /// <summary>The other rule.</summary>
    public string RuleId { get; }

    /// <summary>Whether it is enough that the other rule does not apply.</summary>
    public bool OrNotApplicable { get; }
}
