using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class LearningReviewShape : JsonObjectShape<LearningReview>
{
    private readonly JsonField<string> entry;
    private readonly JsonField<OrganisationId> by;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<LearningReviewResult> result;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<string?> note;
    private readonly JsonField<Provenance?> provenance;

    internal LearningReviewShape()
        : base("LearningReview", "That somebody looked at a piece of learning for their own work, and what came of it.")
    {
        entry = Required("entry", CoreShapes.Identifier, x => x.Entry, "The piece of learning.");
        by = Required("by", CoreShapes.OrganisationId, x => x.By, "The organisation that looked.");
        on = Required("on", JsonShapes.Date, x => x.On, "The day.");
        result = Required("result", LearningWords.Result, x => x.Result, "What came of it.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, x => x.Initiative, "The initiative it was for.");
        note = Optional("note", JsonShapes.Text, x => x.Note, "What it changed, or why it was set aside.");
        provenance = Optional("provenance", CoreShapes.Provenance, x => x.Provenance, "Where the record comes from.");
    }

    protected override LearningReview Build(JsonFieldValues values) => new(
        values.Get(entry),
        values.Get(by),
        values.Get(on),
        values.Get(result),
        values.Get(initiative),
        values.Get(note),
        values.Get(provenance));
}
