using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A delivery-confidence rating together with the scale it stands on.</summary>
/// <remarks>
/// <para>It has no order of its own: ratings are put in order by their scale (<see cref="ConfidenceScale.Compare"/>), which refuses those of another. Ratings of different
/// scales are never equal, whatever they are called.</para>
/// <para>Immutable, compared by value; safe to share between threads.</para>
/// </remarks>
public sealed record ConfidenceRating
{
    private ConfidenceRating(string scaleId, string ratingId)
    {
        ScaleId = scaleId;
        RatingId = ratingId;
    }

    /// <summary>The identifier of the scale.</summary>
    public string ScaleId { get; }

    /// <summary>The identifier of the rating on that scale.</summary>
    public string RatingId { get; }

    /// <summary>A rating as it was recorded; use <see cref="ConfidenceScale.Rating"/> where the scale is at hand.</summary>
    /// <param name="scaleId">The identifier of the scale.</param>
    /// <param name="ratingId">The identifier of the rating; whether the scale has it is seen when the scale is asked.</param>
    /// <exception cref="ArgumentException">One of the two is no identifier; see <see cref="IdentifierText"/>.</exception>
    public static ConfidenceRating Of(string scaleId, string ratingId) => new(
        IdentifierText.Check(scaleId, "the identifier of a scale", nameof(scaleId)),
        IdentifierText.Check(ratingId, "the identifier of a rating", nameof(ratingId)));

    /// <summary>Gives <c>scale/rating</c>.</summary>
    public override string ToString() => $"{ScaleId}/{RatingId}";
}
