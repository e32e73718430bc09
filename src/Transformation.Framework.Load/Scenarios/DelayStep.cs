using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>One step of a search for delays: an initiative was moved, and why.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="FromDays">Its delay before the step, in working days.</param>
/// <param name="ToDays">Its delay after it; less when a later step turned out to make part of it needless.</param>
/// <param name="ExcessBefore">What was over the limit before the step, all periods together.</param>
/// <param name="ExcessAfter">What was over the limit after it.</param>
/// <remarks>Compared by value. Immutable; safe to share between threads.</remarks>
public sealed record DelayStep(InitiativeId Initiative, int FromDays, int ToDays, Effort ExcessBefore, Effort ExcessAfter)
{
    /// <summary>Gives <c>stroke: 10 working days later instead of 0; over the limit by 40h instead of 120h</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Initiative}: {ToDays} working days later instead of {FromDays}; over the limit by {ExcessAfter} instead of {ExcessBefore}");
}
