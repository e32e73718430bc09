using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What signatures and feedback refer to.</summary>
internal static partial class CompactChecks
{
    private static void Signatures(CompactParts parts, CompactPresence presence, ProblemCollector problems)
    {
        ItemChecks.ReportRepeats(
            parts.Signatures,
            "on",
            static s => SignatureKey(s.Value),
            static s => FormattableString.Invariant($"The signature of {s.Party} under version {s.Version} on {Sentence.Date(s.On)}"),
            problems);
        var versions = parts.Versions.Select(static v => ItemChecks.Part(v, static x => x.Number, "number", NumberShape)).ToHashSet();
        foreach (var signature in parts.Signatures)
        {
            Party(signature, static s => s.Party, "party", static s => s.On, presence, problems);
            if (ItemChecks.Part(signature, static s => s.Version, "version", NumberShape) is { } version && !versions.Contains(version) && !versions.Contains(null))
            {
                problems.Add($"{signature.Path}.version", ProblemCodes.UnknownReference, FormattableString.Invariant($"There is no version {version}."));
            }
        }
    }

    private static void Feedback(CompactParts parts, CompactPresence presence, ProblemCollector problems)
    {
        var knowsReview = ItemChecks.Knows(parts.Reviews, static r => r.Id);
        var commitments = parts.Versions.SelectMany(static v => v.Value?.Commitments ?? []).ToLookup(static c => c.Id, StringComparer.Ordinal);
        var isWhole = parts.Versions.All(static v => v.Value is not null);
        foreach (var item in parts.Feedback)
        {
            Party(item, static f => f.By, "by", static f => f.On, presence, problems);
            Party(item, static f => f.About, "about", static f => f.On, presence, problems);
            if (ItemChecks.Part(item, static f => f.Review!, "review", CoreShapes.Identifier) is { } review && !knowsReview(review))
            {
                ItemChecks.ReportUnknown(problems, $"{item.Path}.review", "review", review);
            }

            // Versions that could not be read may have any commitment: then nothing is said.
            if (isWhole && ItemChecks.Part(item, static f => f.Commitment, "commitment", CoreShapes.Identifier) is { } id)
            {
                Commitment(item, id, commitments[id], presence, problems);
            }
        }
    }

    /// <summary>The commitment stands in some version, and binds the party that the feedback is about.</summary>
    private static void Commitment(
        JsonItem<CompactFeedback> item, string id, IEnumerable<CompactCommitment> meant, CompactPresence presence, ProblemCollector problems)
    {
        if (!meant.Any())
        {
            ItemChecks.ReportUnknown(problems, $"{item.Path}.commitment", "commitment", id);
        }
        else if (item.Value is { } feedback && presence.On(feedback.About, feedback.On) is { } about && !meant.Any(c => c.Binds(about.Side)))
        {
            problems.Add($"{item.Path}.commitment", ProblemCodes.Contradiction, $"The commitment {id} does not bind {feedback.About}.");
        }
    }

    /// <summary>A party that is named takes part in the compact, and does so on the day.</summary>
    private static void Party<T>(
        JsonItem<T> item, Func<T, PartyId> get, string property, Func<T, LocalDate> on, CompactPresence presence, ProblemCollector problems)
        where T : class
    {
        if (ItemChecks.Part(item, value => get(value), property, PartyShapes.Peeked) is not { } party)
        {
            return;
        }

        if (!presence.Knows(party))
        {
            problems.Add($"{item.Path}.{property}", ProblemCodes.UnknownReference, $"{party} is not a party.");
        }
        else if (ItemChecks.Part(item, value => on(value), "on", PartyShapes.PeekedDate) is { } day && presence.IsAbsentOn(party, day))
        {
            problems.Add($"{item.Path}.{property}", ProblemCodes.Contradiction, $"{party} does not take part on {Sentence.Date(day)}.");
        }
    }

    private static (PartyId Party, int Version, LocalDate On)? SignatureKey(CompactSignature? signature) =>
        signature is null ? null : (signature.Party, signature.Version, signature.On);
}
