using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>The date of the assessment, or one counted from it. Made by <see cref="Threshold.AsOf"/>, <see cref="Threshold.BeforeAsOf"/> and <see cref="Threshold.AfterAsOf"/>.</summary>
public sealed record AsOfThreshold : Threshold
{
    internal AsOfThreshold(Period? offset, bool isAfter)
    {
        Offset = offset;
        IsAfter = isAfter;
    }

    /// <summary>How far from the date of the assessment; null: that date itself.</summary>
    public Period? Offset { get; }

    /// <summary>Whether it lies after that date rather than before.</summary>
    public bool IsAfter { get; }

    internal LocalDate On(LocalDate asOf) =>
        Offset is null ? asOf : IsAfter ? CalendarPeriod.After(asOf, Offset) : CalendarPeriod.Before(asOf, Offset);
}
