using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>A scale of delivery confidence; its ratings are checked against each other even when some could not be read.</summary>
internal sealed class ConfidenceScaleShape : JsonObjectShape<ConfidenceScale>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> source;
    private readonly JsonField<JsonItems<RatingDefinition>> ratings;

    internal ConfidenceScaleShape()
        : base("ConfidenceScale", "A scale of delivery confidence; its ratings are never compared with those of another.")
    {
        id = Required("id", CoreShapes.Identifier, s => s.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, s => s.Title, "Its title.");
        source = Required("source", JsonShapes.Text, s => s.Source, "Where it comes from: document, edition and place.");
        ratings = Items("ratings", new RatingDefinitionShape(), s => s.Ratings, "Its ratings, best first, at least two.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(ratings, out var all))
        {
            ConfidenceScale.Check([.. all.Select(static r => r.Id)], problems);
        }
    }

    protected override ConfidenceScale Build(JsonFieldValues values) =>
        new(values.Get(id), values.Get(title), values.Get(source), values.Get(ratings).Readable());
}
