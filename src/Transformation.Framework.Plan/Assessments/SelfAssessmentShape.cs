using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A self-assessment document; checks between records run even when some could not be read.</summary>
internal sealed class SelfAssessmentShape : JsonObjectShape<SelfAssessment>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> framework;
    private readonly JsonField<PartyId> owner;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<AssessmentRating>> ratings;
    private readonly JsonField<JsonItems<AssessmentSharing>> sharings;

    internal SelfAssessmentShape()
        : base("SelfAssessment", "What an organisation, a body or the holder of a post thinks of itself, over time. The document stays with its owner.")
    {
        id = Required("id", CoreShapes.Identifier, a => a.Id, "Its identifier.");
        framework = Required("framework", CoreShapes.Identifier, a => a.Framework, "The framework it follows.");
        owner = Required("owner", PartyShapes.Party, a => a.Owner, "Whose it is.");
        provenance = Optional("provenance", CoreShapes.Provenance, a => a.Provenance, "Where it comes from.");
        ratings = Items("ratings", new AssessmentRatingShape(), a => a.Ratings, "The ratings; at most one of an aspect on a day.", "aspect");
        sharings = Items("sharings", new AssessmentSharingShape(), a => a.Sharings, "With whom it is or was shared; with nobody when left out.", "with");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(ratings, out var judged) && values.TryGet(sharings, out var shared))
        {
            AssessmentChecks.Assessment(values.TryGet(owner, out var whose) ? whose : null, judged, shared, problems);
        }
    }

    protected override SelfAssessment Build(JsonFieldValues values) => SelfAssessment.Create(
        values.Get(id),
        values.Get(framework),
        values.Get(owner),
        values.Get(ratings).Readable(),
        values.Get(sharings).Readable(),
        values.Get(provenance)).OrThrow();
}
