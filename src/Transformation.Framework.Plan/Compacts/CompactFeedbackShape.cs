using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class CompactFeedbackShape : JsonObjectShape<CompactFeedback>
{
    private readonly JsonField<string> id;
    private readonly JsonField<LocalDate> on;
    private readonly JsonField<PartyId> by;
    private readonly JsonField<PartyId> about;
    private readonly JsonField<string> commitment;
    private readonly JsonField<string> text;
    private readonly JsonField<string?> review;
    private readonly JsonField<LocalDate?> resolvedOn;
    private readonly JsonField<string?> resolution;
    private readonly JsonField<Provenance?> provenance;

    internal CompactFeedbackShape()
        : base("CompactFeedback", "What one party says of how another keeps a commitment that binds it.")
    {
        id = Required("id", CoreShapes.Identifier, f => f.Id, "Its identifier.");
        on = Required("on", JsonShapes.Date, f => f.On, "The day it was given.");
        by = Required("by", PartyShapes.Party, f => f.By, "Who gave it.");
        about = Required("about", PartyShapes.Party, f => f.About, "Of whom it is: somebody else.");
        commitment = Required("commitment", CoreShapes.Identifier, f => f.Commitment, "The commitment.");
        text = Required("text", JsonShapes.Text, f => f.Text, "What was said, about the conduct of the party and never of a person.");
        review = Optional("review", CoreShapes.Identifier, f => f.Review, "The review in which it was given; left out when given at another time.");
        resolvedOn = Optional("resolvedOn", JsonShapes.Date, f => f.ResolvedOn, "The day it was resolved; left out while it is open.");
        resolution = Optional("resolution", JsonShapes.Text, f => f.Resolution, "How it was resolved; there exactly when resolvedOn is.");
        provenance = Optional("provenance", CoreShapes.Provenance, f => f.Provenance, "Where the record comes from.");
    }

    protected override CompactFeedback Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(on),
        values.Get(by),
        values.Get(about),
        values.Get(commitment),
        values.Get(text),
        values.Get(review),
        values.Get(resolvedOn),
        values.Get(resolution),
        values.Get(provenance));
}
