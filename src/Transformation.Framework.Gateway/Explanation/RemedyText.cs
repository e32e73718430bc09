using System.Text;

namespace Transformation.Framework.Gateway;

/// <summary>What it would take, one change a line.</summary>
internal static class RemedyText
{
    private const int MostListed = 5;

    internal static string Of(Remedy remedy)
    {
        var assessment = remedy.Assessment;
        var text = new StringBuilder();
        Line(text, 0, $"{assessment.Facts.Initiative} at the gate \"{assessment.Gate.Title}\", as at {IsoDate.Of(assessment.AsOf)}: {GatewayText.Of(assessment.Recommendation)}");
        Line(text, 0, Heading(remedy));
        foreach (var change in remedy.Changes)
        {
            Line(text, 0, $"- {change.Input.Title}: {What(change, assessment)}{(change.DecidesWhatApplies ? "; it decides which rules apply, and another answer may take more" : "")}; can be supplied by: {change.Input.SuppliedBy}; for: {string.Join(", ", change.Rules)}");
            foreach (var wanted in change.Wanted)
            {
                if (Asked(wanted, remedy.Hypothetical) is { } asked)
                {
                    Line(text, 1, asked);
                }
            }
        }

        if (!remedy.OutOfReach.IsEmpty)
        {
            Line(text, 0, $"Nothing was found that helps with: {string.Join(", ", remedy.OutOfReach)}");
        }

        if (!remedy.IsExact)
        {
            Line(text, 0, "There may be a shorter way, or one that was not found.");
        }

        return text.ToString();
    }

    private static string Heading(Remedy remedy)
    {
        if (remedy.Assessment.Recommendation == Recommendation.Proceed)
        {
            return "Nothing stands in the way.";
        }

        var count = remedy.Changes.Length;
        return count == 0
            ? "Nothing was found that changes it."
            : FormattableString.Invariant($"It would take {count} {(count == 1 ? "change" : "changes")}; then: {GatewayText.Of(remedy.Recommendation)}");
    }

    /// <summary>Null where the title says it all.</summary>
    private static string? Asked(WantedAnswer wanted, GateAssessment hypothetical)
    {
        var reading = hypothetical.Findings.SelectMany(static f => f.Applicability.Concat(f.Readings)).OfType<InputReading>().FirstOrDefault(r => r.Asked == wanted.Asked);
        var words = reading is null ? ConditionText.Of(wanted.Asked) : ReadingText.Wanted(reading);
        return wanted.Answer == Truth.False ? $"must not be so{words}" : words.Length > 0 ? $"must be so{words}" : null;
    }

    private static string What(RemedyChange change, GateAssessment assessment)
    {
        if (change.Fact is null)
        {
            return change.Evidence[0].IsStatedNone ? "state that there is none, and why" : Evidence(change);
        }

        var now = assessment.Facts.FactOf(change.Input.Id, assessment.AsOf)?.Value;
        return change.Fact.Value switch
        {
            ItemsValue list => Items(now as ItemsValue, list),
            PredicateValue answer => $"must be answered {(answer.Answer == Truth.True ? "yes" : "no")}{Now(now)}",
            YesNoValue => $"{(change.DecidesWhatApplies ? "if it is" : "must be")} {ValueText.Of(change.Fact.Value)}{Now(now)}",
            var value => $"{(change.DecidesWhatApplies ? "if it is" : "for example")} {ValueText.Of(value)}{Now(now)}",
        };
    }

    private static string Now(GateValue? now) => now is null ? "; not known now" : $"; now {ValueText.Of(now)}";

    private static string Evidence(RemedyChange change)
    {
        var parts = change.Evidence.GroupBy(static e => (e.Role, IsAttested: e.Attestation is not null)).Select(static g =>
            FormattableString.Invariant($"{g.Count()} more {(g.Count() == 1 ? "piece" : "pieces")}") + (g.Key.Role is null ? "" : $" from {g.Key.Role}") + (g.Key.IsAttested ? ", attested" : ""));
        return string.Join(" and ", parts);
    }

    private static string Items(ItemsValue? now, ItemsValue then)
    {
        var before = (now?.Items ?? []).ToDictionary(static i => i.Id, StringComparer.Ordinal);
        var added = then.Items.Count(i => !before.ContainsKey(i.Id));
        var changed = then.Items.Where(i => before.TryGetValue(i.Id, out var was) && was != i).ToList();
        List<string> parts = [];
        if (added > 0)
        {
            parts.Add(FormattableString.Invariant($"list {added} more"));
        }

        if (changed.Count > 0)
        {
            var more = changed.Count > MostListed ? FormattableString.Invariant($" and {changed.Count - MostListed} more") : "";
            var listed = changed.Take(MostListed).Select(i => $"{i.Id} ({string.Join(", ", i.Facts.Where(f => before[i.Id].FactOf(f.Id) != f).Select(static f => $"{f.Id}: {ValueText.Of(f.Value)}"))})");
            parts.Add($"supply or change what is said of {string.Join(", ", listed)}{more}");
        }

        return parts.Count == 0 ? "supply the list" : string.Join("; ", parts);
    }

    private static void Line(StringBuilder text, int level, string line) => text.Append(' ', level * 2).Append(line).Append('\n');
}
