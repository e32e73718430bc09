using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How many of something the records show, and which records those are.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class EvidenceTally
{
    /// <summary>Counts records.</summary>
    /// <param name="measure">The measure counted; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="records">What was counted, as identifiers or short labels that a reader can look up; one that stands twice counts once.</param>
    /// <exception cref="ArgumentException">The measure or a record cannot be accepted.</exception>
    public EvidenceTally(string measure, IEnumerable<string> records)
        : this(measure, [.. Distinct(records)], null)
    {
    }

    private EvidenceTally(string measure, ImmutableArray<string> records, long? count)
    {
        Measure = IdentifierText.Check(measure, "a measure identifier", nameof(measure));
        Records = records;
        Count = count ?? records.Length;
    }

    /// <summary>The identifier of the measure counted.</summary>
    public string Measure { get; }

    /// <summary>How many.</summary>
    public long Count { get; }

    /// <summary>What was counted, in ordinal order; empty when nothing was, or when the tally is a number that no list of records stands behind.</summary>
    public ImmutableArray<string> Records { get; }

    /// <summary>A number that comes from elsewhere, such as the count of another system.</summary>
    /// <param name="measure">The measure counted; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="count">How many, from 0.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted.</exception>
    public static EvidenceTally Number(string measure, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(measure, [], count);
    }

    private static IEnumerable<string> Distinct(IEnumerable<string> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records
            .Select(static record => DomainText.Required(record, nameof(records)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }
}
