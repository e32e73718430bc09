using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>How far an innovation had spread at the end of a month, or on the day looked at in its month.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record SpreadPoint
{
    internal SpreadPoint(YearMonth month, int adopted, int inUse, int scaled, AdopterCategory category)
    {
        Month = month;
        Adopted = adopted;
        InUse = inUse;
        Scaled = scaled;
        Category = category;
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>How many sites had ever adopted it; never falls.</summary>
    public int Adopted { get; }

    /// <summary>How many sites used it: those that adopted it less those that abandoned it.</summary>
    public int InUse { get; }

    /// <summary>How many of those that used it had scaled it.</summary>
    public int Scaled { get; }

    /// <summary>Where the share of the sites that used it stands among the published categories.</summary>
    public AdopterCategory Category { get; }
}
