namespace Transformation.Framework.Plan;

/// <summary>What an evaluation plan needs before it can be said to be complete.</summary>
/// <remarks>
/// The first four follow South West AHSN, 10 factors for successfully systemising innovation and improvement (2022), "enabling evaluation": aims that are specific, measurable and bound in time, and
/// indicators. The others are this library's proposal.
/// </remarks>
public enum EvaluationPart
{
    /// <summary>A specific aim: what is to change, for whom.</summary>
    Aim = 1,

    /// <summary>What makes the aim measurable: the measure, and from what to what.</summary>
    Measure = 2,

    /// <summary>What binds the aim in time: the day by which it is to be reached.</summary>
    Deadline = 3,

    /// <summary>The indicators that are followed on the way.</summary>
    Indicators = 4,

    /// <summary>How the baseline is taken, before anything changes.</summary>
    Baseline = 5,

    /// <summary>The method.</summary>
    Method = 6,

    /// <summary>Who evaluates: a role or a body.</summary>
    Evaluator = 7,

    /// <summary>When the evaluation reports.</summary>
    Reporting = 8,

    /// <summary>How what is found comes back to those who can act on it.</summary>
    Feedback = 9,
}
