using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

internal sealed class ConfidenceRatingShape : JsonObjectShape<ConfidenceRating>
{
    private readonly JsonField<string> scale;
    private readonly JsonField<string> rating;

    internal ConfidenceRatingShape()
        : base("ConfidenceRating", "A rating of delivery confidence with the scale it stands on; ratings of different scales are never compared.")
    {
        scale = Required("scale", CoreShapes.Identifier, r => r.ScaleId, "The scale.");
        rating = Required("rating", CoreShapes.Identifier, r => r.RatingId, "The rating on that scale.");
    }

    protected override ConfidenceRating Build(JsonFieldValues values) => ConfidenceRating.Of(values.Get(scale), values.Get(rating));
}
