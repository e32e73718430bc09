using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>The lists of a compact, each placed as in a document, for the checks between them.</summary>
internal sealed record CompactParts(
    IReadOnlyList<JsonItem<CompactSide>> Sides,
    IReadOnlyList<JsonItem<CompactVersion>> Versions,
    IReadOnlyList<JsonItem<CompactParty>> Parties,
    IReadOnlyList<JsonItem<CompactSignature>> Signatures,
    IReadOnlyList<JsonItem<CompactReview>> Reviews,
    IReadOnlyList<JsonItem<CompactFeedback>> Feedback);
