using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>A question and its answer on one line.</summary>
internal static class ReadingText
{
    private const int MostListed = 5;

    internal static string Of(Reading reading) => reading switch
    {
        RuleReading rule => $"The rule {rule.Asked.RuleId}{ConditionText.Of(rule.Asked)}: {GatewayText.Of(rule.Finding.Underlying)} → {Of(rule.Answer)}",
        InputReading input => $"{input.Input.Title}{Wanted(input)}: {Found(input)} → {Of(input.Answer)}",
        _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "There is no such kind of reading."),
    };

    private static string Of(Truth answer) => answer switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "unknown",
    };

    /// <summary>A parameter is shown with the value it had, and since when, so that a later reader sees which limit applied.</summary>
    internal static string Wanted(InputReading reading) => reading switch
    {
        FactReading { Parameter: { } parameter, InForce: { } inForce, Asked: CompareCondition asked } =>
            $" ({ConditionText.Words(asked.Comparison, inForce.Value is DateValue)} {ValueText.Of(inForce.Value)}: {parameter.Title}, in force since {IsoDate.Of(inForce.From)})",
        FactReading { Asked: CompareCondition { Threshold: AsOfThreshold } asked, ComparedWith: { } with } => $" ({ConditionText.Words(asked.Comparison, true)} {ValueText.Of(with)})",
        _ => ConditionText.Of(reading.Asked),
    };

    private static string Found(InputReading reading) => reading switch
    {
        FactReading { Fact: { } fact } => ValueText.Of(fact.Value) + Since(fact),
        PredicateReading { Fact: { } fact } => ValueText.Of(fact.Value),
        EvidenceReading evidence => string.Join("; ", Evidence(evidence)),
        ItemsReading { Fact: not null } items => Items(items),
        _ => "nobody has said",
    };

    private static string Since(GateFact fact) => fact.Date is { } date ? $" (on {IsoDate.Of(date)})" : "";

    private static IEnumerable<string> Evidence(EvidenceReading reading)
    {
        var asked = reading.Asked;
        if (!reading.Counted.IsEmpty)
        {
            var count = asked.Count == 1 ? "held" : string.Create(CultureInfo.InvariantCulture, $"{Math.Min(reading.Counted.Length, asked.Count)} of {asked.Count} held");
            yield return $"{count}, {Items(reading.Counted)}";
        }

        if (!reading.SetAside.IsEmpty)
        {
            yield return $"not counted, {Why(asked)}: {Items(reading.SetAside)}";
        }

        if (reading.StatedNone is { } none)
        {
            yield return $"stated on {IsoDate.Of(none.Date)} that there is none: {none.NoneBecause}";
        }
        else if (reading.Counted.IsEmpty && reading.SetAside.IsEmpty)
        {
            yield return "nothing on record";
        }
    }

    private static string Why(EvidenceCondition asked)
    {
        List<string> why = [asked.NoOlderThan is null ? "of later date" : "too old or of later date"];
        if (asked.FromRole is not null)
        {
            why.Add("from another role");
        }

        if (asked.Attested)
        {
            why.Add("not attested");
        }

        return string.Join(" or ", why);
    }

    private static string Items(ImmutableArray<EvidenceItem> items) => string.Join(", ", items.Select(static i =>
        $"\"{i.Reference}\" of {IsoDate.Of(i.Date)}{(i.Attestation is { } word ? $", attested by {word.Role} on {IsoDate.Of(word.Date)}" : "")}"));

    /// <summary>How many of how many, and which are in the way.</summary>
    private static string Items(ItemsReading reading)
    {
        if (reading.Items.IsEmpty)
        {
            return "the list is empty" + Since(reading.Fact!);
        }

        var found = reading.Asked is DistinctCondition
            ? string.Create(CultureInfo.InvariantCulture, $"{reading.Found} different among {reading.Items.Length}")
            : string.Create(CultureInfo.InvariantCulture, $"{reading.Found} of {reading.Items.Length}");
        var inTheWay = reading.Asked is ItemsCondition { Quantifier.Kind: QuantifierKind.AtMost or QuantifierKind.ShareAtMost } ? Truth.True : Truth.False;
        return found + Since(reading.Fact!) + Listed(reading, inTheWay, inTheWay == Truth.True ? "" : "not ") + Listed(reading, Truth.Unknown, "not known of ");
    }

    private static string Listed(ItemsReading reading, Truth answer, string label)
    {
        var those = reading.Items.Where(i => i.Answer == answer).Select(static i => i.Item.Id).ToList();
        var more = those.Count > MostListed ? string.Create(CultureInfo.InvariantCulture, $" and {those.Count - MostListed} more") : "";
        return those.Count == 0 ? "" : $"; {label}{string.Join(", ", those.Take(MostListed))}{more}";
    }
}
