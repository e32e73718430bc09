using System.Runtime.CompilerServices;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Gateway;

/// <summary>Panels' decisions in any <see cref="IDecisionLog"/>, beside whatever else it holds.</summary>
public static class GateDecisionLogExtensions
{
    /// <summary>The kind of these entries: <c>gate-decision</c>. Their subject is the initiative, their payload the document <see cref="GatewayJson.PanelDecision"/>.</summary>
    public const string Kind = "gate-decision";

    /// <summary>Appends a decision.</summary>
    /// <param name="log">The log.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="recordedAt">When it is recorded, from the host's clock.</param>
    /// <param name="expectedLastSequence">The number of the last entry that the panel took account of; null when it does not matter what was recorded meanwhile.</param>
    /// <param name="cancellationToken">Stops the writing before it takes effect; not once it has.</param>
    /// <returns>The entry as recorded.</returns>
    /// <exception cref="ArgumentException">The document is longer than an entry of a log may be: <see cref="DecisionRecord.MaxPayloadLength"/>.</exception>
    /// <exception cref="StoreConflictException">The log does not end with the expected entry; nothing was appended.</exception>
    /// <exception cref="StoreException">The log cannot be written.</exception>
    public static ValueTask<DecisionLogEntry> AppendAsync(
        this IDecisionLog log, PanelDecision decision, Instant recordedAt, long? expectedLastSequence = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(decision);
        var record = new DecisionRecord(recordedAt, Kind, decision.Initiative.Value, GatewayJson.PanelDecision.ToText(decision));
        return log.AppendAsync(record, expectedLastSequence, cancellationToken);
    }

    /// <summary>Streams the decisions of panels, in the order in which they were recorded.</summary>
    /// <remarks>
    /// Reads the log once, one entry at a time; entries of other kinds are passed over. An entry whose document cannot be read is given with what is wrong with it rather than ending the stream. Whether the log was tampered with is for
    /// <see cref="DecisionLogExtensions.VerifyAsync"/>; whether a decision still follows from what it rests on, for <see cref="LoggedGateDecision.Replay"/>.
    /// </remarks>
    /// <param name="log">The log.</param>
    /// <param name="initiative">Whose decisions; null for all.</param>
    /// <param name="fromSequence">The first number wanted; from 1.</param>
    /// <param name="cancellationToken">Stops the stream, also between items.</param>
    /// <exception cref="StoreException">The log cannot be read.</exception>
    public static IAsyncEnumerable<LoggedGateDecision> ReadGateDecisionsAsync(
        this IDecisionLog log, InitiativeId? initiative = null, long fromSequence = 1, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(log);
        return Read(log, initiative, fromSequence, cancellationToken);
    }

    private static async IAsyncEnumerable<LoggedGateDecision> Read(IDecisionLog log, InitiativeId? initiative, long fromSequence, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in log.ReadAsync(fromSequence, cancellationToken).ConfigureAwait(false))
        {
            if (entry.Record.Kind == Kind && (initiative is not { } wanted || entry.Record.Subject == wanted.Value))
            {
                yield return new(entry, GatewayJson.PanelDecision.Load(entry.Record.Payload));
            }
        }
    }
}
