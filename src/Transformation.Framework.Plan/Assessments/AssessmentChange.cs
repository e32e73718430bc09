using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>How a self-assessment changed between two days, aspect by aspect.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class AssessmentChange
{
    private AssessmentChange(AssessmentPicture before, AssessmentPicture after)
    {
        Before = before;
        After = after;
        Aspects = [.. before.Aspects.Zip(after.Aspects, (b, a) => new AspectChange(b, a, after.Framework))];
    }

    /// <summary>The picture on the earlier day.</summary>
    public AssessmentPicture Before { get; }

    /// <summary>The picture on the later day.</summary>
    public AssessmentPicture After { get; }

    /// <summary>Every aspect, in the order of the framework.</summary>
    public ImmutableArray<AspectChange> Aspects { get; }

    /// <summary>Compares two pictures of one owner: never of two, as this is no league table.</summary>
    /// <param name="before">The picture on the earlier day.</param>
    /// <param name="after">The picture on the later day, or the same.</param>
    /// <exception cref="ArgumentException">They are of different owners or frameworks, or the second is of an earlier day.</exception>
    public static AssessmentChange Between(AssessmentPicture before, AssessmentPicture after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return before.Owner != after.Owner ? throw new ArgumentException("The pictures are of different owners.", nameof(after))
            : before.Framework != after.Framework ? throw new ArgumentException("The pictures follow different frameworks.", nameof(after))
            : after.AsOf < before.AsOf ? throw new ArgumentException("The later picture is of an earlier day.", nameof(after))
            : new(before, after);
    }
}
