using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A site's answer to one item of the readiness checklist. It stands until the next answer to the same item.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ReadinessAnswer
{
    /// <summary>Records an answer.</summary>
    /// <param name="item">The identifier of the item.</param>
    /// <param name="isReady">Whether what the item asks for is there.</param>
    /// <param name="on">The day; at most one answer to an item falls on a day.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public ReadinessAnswer(string item, bool isReady, LocalDate on)
    {
        Item = IdentifierText.Check(item, "a readiness item's identifier", nameof(item));
        IsReady = isReady;
        On = IsoDate.Check(on, nameof(on));
    }

    /// <summary>The identifier of the item.</summary>
    public string Item { get; }

    /// <summary>Whether what the item asks for is there.</summary>
    public bool IsReady { get; }

    /// <summary>The day it was answered.</summary>
    public LocalDate On { get; }
}
