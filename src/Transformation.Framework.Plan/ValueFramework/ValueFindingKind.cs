namespace Transformation.Framework.Plan;

/// <summary>What somebody should know about a proposal.</summary>
public enum ValueFindingKind
{
    /// <summary>It has not been judged on every test.</summary>
    NotAllJudged = 1,

    /// <summary>A judgement has no evidence.</summary>
    JudgedWithoutEvidence = 2,

    /// <summary>One test speaks for it and another against it: whoever decides has to weigh them.</summary>
    PullsBothWays = 3,

    /// <summary>Nobody has said by which lever it would improve value.</summary>
    NoLever = 4,

    /// <summary>It was approved while a test was unknown.</summary>
    ApprovedOnUnknown = 5,

    /// <summary>It was approved and nobody has said what to expect of it.</summary>
    NothingExpected = 6,

    /// <summary>A survey is overdue.</summary>
    SurveyOverdue = 7,

    /// <summary>An expectation falls short and nobody has steered since.</summary>
    ShortWithoutCorrection = 8,
}
