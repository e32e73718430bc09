using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A compact document; checks between records run even when some could not be read.</summary>
internal sealed class CompactShape : JsonObjectShape<Compact>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<LocalDate?> firstReviewDue;
    private readonly JsonField<JsonItems<CompactSide>> sides;
    private readonly JsonField<JsonItems<CompactVersion>> versions;
    private readonly JsonField<JsonItems<CompactParty>> parties;
    private readonly JsonField<JsonItems<CompactSignature>> signatures;
    private readonly JsonField<JsonItems<CompactReview>> reviews;
    private readonly JsonField<JsonItems<CompactFeedback>> feedback;

    internal CompactShape()
        : base("Compact", "An agreement of two sides on what each gives and gets: what it says, who takes part, who signed, and how it is kept.")
    {
        id = Required("id", CoreShapes.Identifier, c => c.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, c => c.Title, "Its title.");
        provenance = Optional("provenance", CoreShapes.Provenance, c => c.Provenance, "Where the records come from.");
        firstReviewDue = Optional("firstReviewDue", JsonShapes.Date, c => c.FirstReviewDue, "The last day on which the first review is in time.");
        sides = Items("sides", new CompactSideShape(), c => c.Sides, "Its two sides.");
        versions = Items("versions", new CompactVersionShape(), c => c.Versions, "What it says; a higher number takes effect later.", "number");
        parties = Items("parties", new CompactPartyShape(), c => c.Parties, "Who takes or took part; nobody twice at a time.", "party");
        signatures = Items("signatures", new CompactSignatureShape(), c => c.Signatures, "Who signed which version, and when.", "party");
        reviews = Items("reviews", new CompactReviewShape(), c => c.Reviews, "The reviews held.");
        feedback = Items("feedback", new CompactFeedbackShape(), c => c.Feedback, "The feedback given.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(sides, out var two) && values.TryGet(versions, out var texts) && values.TryGet(parties, out var people)
            && values.TryGet(signatures, out var signed) && values.TryGet(reviews, out var held) && values.TryGet(feedback, out var said))
        {
            CompactChecks.Run(new CompactParts(two, texts, people, signed, held, said), problems);
        }
    }

    protected override Compact Build(JsonFieldValues values) => Compact.Create(
        values.Get(id),
        values.Get(title),
        values.Get(sides).Readable(),
        values.Get(versions).Readable(),
        values.Get(parties).Readable(),
        values.Get(signatures).Readable(),
        values.Get(reviews).Readable(),
        values.Get(feedback).Readable(),
        values.Get(firstReviewDue),
        values.Get(provenance)).OrThrow();
}
