using GatewayApi.Http;
using Transformation.Framework.Gateway;

namespace GatewayApi.Contracts;

/// <summary>A panel's decision in a list.</summary>
/// <param name="Sequence">Its number in the log.</param>
/// <param name="Hash">The hash that chains it to everything before it.</param>
/// <param name="RecordedAt">When it was recorded, in UTC.</param>
/// <param name="Initiative">The initiative.</param>
/// <param name="Gate">The gate; null if the entry cannot be read, like everything after it.</param>
/// <param name="Body">The body that decided.</param>
/// <param name="Meeting">The day of the meeting.</param>
/// <param name="Decided">What the panel decided.</param>
/// <param name="Recommended">What the rules recommended.</param>
/// <param name="IsOverride">Whether those two differ.</param>
internal sealed record DecisionView(
    long Sequence, string Hash, string RecordedAt, string Initiative, string? Gate, string? Body, string? Meeting, string? Decided, string? Recommended, bool? IsOverride)
{
    internal static DecisionView Of(LoggedGateDecision logged)
    {
        var entry = logged.Entry;
        return logged.Decision.Value is { } decision
            ? new(
                entry.Sequence,
                entry.Hash,
                entry.Record.RecordedAtText,
                logged.Subject,
                decision.Assessment.Gate.Id,
                decision.Body.Name,
                Days.Of(decision.Meeting),
                GatewayText.Of(decision.Decided),
                GatewayText.Of(decision.Recommended),
                decision.IsOverride)
            : new(entry.Sequence, entry.Hash, entry.Record.RecordedAtText, logged.Subject, null, null, null, null, null, null);
    }
}
