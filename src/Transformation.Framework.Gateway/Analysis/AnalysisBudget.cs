namespace Transformation.Framework.Gateway;

/// <summary>How much work the analysis of one rule set may still take, so that a hostile document costs bounded time.</summary>
/// <remarks>When it is spent, questions that share an input are taken as independent of each other: fewer faults are found, and still none that is not there.</remarks>
internal sealed class AnalysisBudget
{
    /// <summary>How many answers the states of one group may have, and how many combinations of states of one rule are looked at.</summary>
    internal const int MostStates = 20_000;

    /// <summary>Answers that may be laid out or worked out over all rules: about a second.</summary>
    private const long Work = 10_000_000;

    private long left = Work;

    /// <summary>Takes some of it, or says that there is not so much left.</summary>
    internal bool TryTake(long work)
    {
        if (work > left)
        {
            return false;
        }

        left -= work;
        return true;
    }
}
