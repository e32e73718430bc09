using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>
/// How much a change asks of those who receive it: <see cref="HoursImpact"/>, <see cref="IntensityImpact"/> when it was only judged, or
/// <see cref="UnestimatedImpact"/> when nobody has said yet. The set is closed.
/// </summary>
/// <remarks>Only hours are working time. A judged intensity and an unestimated impact are counted beside it, so that known load is then a lower bound. Compared by value.
/// Immutable; safe to share between threads.</remarks>
public abstract record ImpactSize
{
    private protected ImpactSize()
    {
    }

    /// <summary>Nobody has estimated it: it counts as unknown load, never as none.</summary>
    public static ImpactSize Unestimated => UnestimatedImpact.Instance;

    /// <summary>Hours of a number of people: in training, in double running, in learning on the job.</summary>
    /// <param name="people">How many people; at least 1.</param>
    /// <param name="perPerson">The working time of each of them in total, between the dates of the impact; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or all the time together is beyond what <see cref="Effort"/> holds.</exception>
    public static ImpactSize Hours(int people, Effort perPerson) => new HoursImpact(people, perPerson);

    /// <summary>A judged intensity, with the number of people if it is known.</summary>
    /// <param name="intensity">How hard the change lands.</param>
    /// <param name="people">How many people, at least 1; null when it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The intensity is none of the three, or the number of people is less than 1.</exception>
    public static ImpactSize Judged(ImpactIntensity intensity, int? people = null) => new IntensityImpact(intensity, people);
}
