using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Archive;

/// <summary>A line of <c>decisions.jsonl</c>: the entry as the log has it, so that its hash can be computed from the line alone.</summary>
internal sealed class DecisionLineShape : JsonObjectShape<DecisionLogEntry>
{
    private readonly JsonField<long> sequence;
    private readonly JsonField<string> recordedAt;
    private readonly JsonField<string> kind;
    private readonly JsonField<string> subject;
    private readonly JsonField<string> payload;
    private readonly JsonField<string> previousHash;
    private readonly JsonField<string> hash;

    private DecisionLineShape()
        : base("ArchivedDecision", "One entry of the decision log.")
    {
        sequence = Required("sequence", LineShapes.FromOne, e => e.Sequence, "Its place.");
        recordedAt = Required("recordedAt", LineShapes.AnyText, e => e.Record.RecordedAtText, "When it was recorded.");
        kind = Required("kind", LineShapes.AnyText, e => e.Record.Kind, "What kind of decision.");
        subject = Required("subject", LineShapes.AnyText, e => e.Record.Subject, "What it is about.");
        payload = Required("payload", LineShapes.AnyText, e => e.Record.Payload, "Everything else.");
        previousHash = Required("previousHash", LineShapes.AnyText, e => e.PreviousHash, "The hash of the entry before it.");
        hash = Required("hash", LineShapes.AnyText, e => e.Hash, "Its own hash.");
    }

    internal static DecisionLineShape Instance { get; } = new();

    protected override DecisionLogEntry Build(JsonFieldValues values) => DecisionLogEntry.FromStored(
        values.Get(sequence), values.Get(recordedAt), values.Get(kind), values.Get(subject), values.Get(payload), values.Get(previousHash), values.Get(hash));
}
