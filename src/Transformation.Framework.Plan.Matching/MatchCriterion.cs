namespace Transformation.Framework.Plan.Matching;

/// <summary>On what a fellow was preferred to another for a place. They are held against each other in this order, and a later one only decides where all before it are even.</summary>
public enum MatchCriterion
{
    /// <summary>Has more of the skills that are wanted.</summary>
    Skills = 1,

    /// <summary>Shares more of the interests of the work.</summary>
    Interests,

    /// <summary>Has fewer other assignments.</summary>
    Fairness,

    /// <summary>Comes from an organisation with fewer fellows assigned.</summary>
    Spread,

    /// <summary>Nothing tells them apart; their identifier comes first.</summary>
    Identifier,
}
