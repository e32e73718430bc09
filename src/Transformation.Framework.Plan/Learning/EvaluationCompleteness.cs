using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>Which parts an evaluation plan has, which it is known to lack, and of which nothing is recorded.</summary>
/// <remarks>Each of the nine parts stands in exactly one of the three lists, in the order of <see cref="EvaluationPart"/>. Immutable; safe to share between threads.</remarks>
public sealed class EvaluationCompleteness
{
    internal EvaluationCompleteness(IEnumerable<EvaluationPart> present, IEnumerable<EvaluationPart> missing)
    {
        Present = [.. present];
        Missing = [.. missing];
        NotRecorded = [.. Enum.GetValues<EvaluationPart>().Except(Present).Except(Missing)];
    }

    /// <summary>Complete when every part is there; incomplete when one is known to be missing; otherwise unknown.</summary>
    public EvaluationState State =>
        !Missing.IsEmpty ? EvaluationState.Incomplete : NotRecorded.IsEmpty ? EvaluationState.Complete : EvaluationState.Unknown;

    /// <summary>The parts that are there.</summary>
    public ImmutableArray<EvaluationPart> Present { get; }

    /// <summary>The parts that somebody looked for and did not find.</summary>
    public ImmutableArray<EvaluationPart> Missing { get; }

    /// <summary>The parts of which nothing is recorded.</summary>
    public ImmutableArray<EvaluationPart> NotRecorded { get; }
}
