using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>What a panel asks to be put on record; the API adds the rule set, the facts, the findings and the body.</summary>
internal sealed record DecisionRequest(
    string RuleSet,
    string Gate,
    LocalDate AsOf,
    long? EvidenceVersion,
    Attendance Attendance,
    Recommendation Decided,
    string? OverrideReason,
    ConfidenceRating? Confidence,
    ImmutableArray<ConditionOfApproval> Conditions,
    string RecordedBy)
{
    internal static JsonDocumentFormat<DecisionRequest> Format { get; } = new("gateway-api-decision", 1, new DecisionRequestShape());
}
