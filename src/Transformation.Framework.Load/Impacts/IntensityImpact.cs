namespace Transformation.Framework.Load;

/// <summary>A change whose weight was judged, not counted: "high, for about sixty people".</summary>
/// <remarks>
/// It is carried and counted among unestimated load. No source gives hours for an intensity, so it is never turned into them. Compared by value. Immutable; safe to share
/// between threads.
/// </remarks>
public sealed record IntensityImpact : ImpactSize
{
    internal IntensityImpact(ImpactIntensity intensity, int? people)
    {
        if (intensity is < ImpactIntensity.Low or > ImpactIntensity.High)
        {
            throw new ArgumentOutOfRangeException(nameof(intensity), intensity, "This is not an intensity.");
        }

        if (people < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(people), people, "An impact on nobody is not an impact.");
        }

        Intensity = intensity;
        People = people;
    }

    /// <summary>How hard the change lands.</summary>
    public ImpactIntensity Intensity { get; }

    /// <summary>How many people it lands on; null when it is not known.</summary>
    public int? People { get; }
}
