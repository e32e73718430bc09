using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What figures of one evidence grade are corrected by.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record EvidenceCorrection
{
    /// <summary>States a correction.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="benefits">The part taken off a benefit.</param>
    /// <param name="costs">What is added to a cost.</param>
    /// <exception cref="ArgumentException">The grade is empty.</exception>
    public EvidenceCorrection(EvidenceGrade grade, Percentage benefits, Uplift costs)
    {
        Grade = grade != default ? grade : throw new ArgumentException("The grade is empty.", nameof(grade));
        Benefits = benefits;
        Costs = costs;
    }

    /// <summary>The grade.</summary>
    public EvidenceGrade Grade { get; }

    /// <summary>The part taken off a benefit.</summary>
    public Percentage Benefits { get; }

    /// <summary>What is added to a cost.</summary>
    public Uplift Costs { get; }
}
