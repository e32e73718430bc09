namespace Transformation.Framework.Gateway;

/// <summary>A question of a rule and its answer.</summary>
/// <remarks>An <see cref="InputReading"/> or a <see cref="RuleReading"/>. Immutable; safe to share between threads.</remarks>
public abstract class Reading
{
    private protected Reading(Truth answer) => Answer = answer;

    /// <summary>The question.</summary>
    public abstract Condition Asked { get; }

    /// <summary>The answer; unknown when what was found does not decide it.</summary>
    public Truth Answer { get; }
}
