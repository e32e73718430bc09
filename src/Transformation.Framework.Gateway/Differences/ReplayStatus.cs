namespace Transformation.Framework.Gateway;

/// <summary>Whether a past assessment could be made again by another rule set.</summary>
public enum ReplayStatus
{
    /// <summary>It was made again.</summary>
    Replayed = 1,

    /// <summary>The rule set has no gate of that identifier.</summary>
    GateMissing = 2,

    /// <summary>The rule set is not in force on the date of the assessment.</summary>
    NotInForce = 3,

    /// <summary>Facts are of another kind than the rule set declares, so that they would have to be given anew.</summary>
    FactsDoNotFit = 4,

    /// <summary>The rule set asks a predicate that no fact and no function answers, or whose function failed.</summary>
    PredicateFault = 5,
}
