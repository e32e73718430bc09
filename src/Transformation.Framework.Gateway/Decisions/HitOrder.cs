using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>Turns each hit policy into an order of rows in which the first that matches decides.</summary>
internal static class HitOrder
{
    /// <summary>The places of the rows, first to be asked first. Under <see cref="HitPolicy.Unique"/> the order has no effect.</summary>
    internal static ImmutableArray<int> Of(HitPolicy policy, ImmutableArray<DecisionRow> rows, ConfidenceScale? scale)
    {
        var asGiven = Enumerable.Range(0, rows.Length);
        return policy == HitPolicy.Priority
            ? [.. asGiven.OrderByDescending(i => Caution(rows[i].Recommendation)).ThenByDescending(i => PlaceOf(rows[i].Confidence, scale))]
            : [.. asGiven];
    }

    private static int Caution(Recommendation recommendation) => recommendation switch
    {
        Recommendation.Proceed => 0,
        Recommendation.ProceedWithConditions => 1,
        Recommendation.MoreEvidenceNeeded => 2,
        Recommendation.Pause => 3,
        Recommendation.Stop => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(recommendation), recommendation, "There is no such recommendation."),
    };

    private static int PlaceOf(string? confidence, ConfidenceScale? scale)
    {
        for (var place = 0; confidence is not null && place < scale?.Ratings.Length; place++)
        {
            if (scale.Ratings[place].Id == confidence)
            {
                return place;
            }
        }

        return -1;
    }
}
