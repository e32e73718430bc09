using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load;

/// <summary>What is accepted when a file of rows is read, and what becomes of the good rows of a file that also has bad ones.</summary>
/// <remarks>Checked when reading begins. Immutable; safe to share between threads as far as the sets given are.</remarks>
public sealed record ImportOptions
{
    /// <summary>The options without any change.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>The organisations that may be named.</summary>
    /// <value>Null, the default: any.</value>
    public IReadOnlySet<OrganisationId>? KnownOrganisations { get; init; }

    /// <summary>The initiatives that may be named.</summary>
    /// <value>Null, the default: any.</value>
    public IReadOnlySet<InitiativeId>? KnownInitiatives { get; init; }

    /// <summary>Columns that the format does not know and that are passed over; every other unknown column is a problem.</summary>
    /// <value>None by default.</value>
    public ImmutableArray<string> IgnoredColumns { get; init; } = [];

    /// <summary>The largest number of equivalents, and of people released, that one row may have; more is taken for a slip.</summary>
    /// <value>
    /// 1,000 by default: a guard against a lost decimal point, not a rule of the field. At most 2,147,483,647, the most people that a release can have; of equivalents, about two million are held
    /// whatever it says.
    /// </value>
    public decimal LargestWte { get; init; } = 1000;

    /// <summary>The first day that a row may name.</summary>
    /// <value>1 January 2000 by default, of the ISO calendar.</value>
    public LocalDate EarliestDate { get; init; } = new(2000, 1, 1);

    /// <summary>The last day that a row may name.</summary>
    /// <value>31 December 2099 by default, of the ISO calendar.</value>
    public LocalDate LatestDate { get; init; } = new(2099, 12, 31);

    /// <summary>How many problems are reported before reading stops.</summary>
    /// <value>1,000 by default; at least 1.</value>
    public int MostProblems { get; init; } = ProblemCollector.DefaultLimit;

    /// <summary>How many rows are read before reading stops.</summary>
    /// <value>10,000,000 by default; at least 0.</value>
    public long MostRows { get; init; } = 10_000_000;

    /// <summary>How many rows the sender says the file has; another number is a problem. A text file cut at the end of a line shows in no other way.</summary>
    /// <value>Null, the default: nobody said.</value>
    public long? ExpectedRows { get; init; }

    /// <summary>Whether the good rows of a file that was read to its end are handed over although it also has bad ones.</summary>
    /// <value>False by default: a file with a problem gives no rows.</value>
    public bool KeepGoodRows { get; init; }

    /// <summary>Whether repeated identifiers are looked for. It takes memory for each row (about 100 bytes), which is all that a stream keeps.</summary>
    /// <value>True by default.</value>
    public bool FindDuplicates { get; init; } = true;

    /// <summary>Whether the last line of a text file may lack its line break. Then a file that was cut in its last value looks whole.</summary>
    /// <value>False by default.</value>
    public bool AllowUnendedLastLine { get; init; }

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(LargestWte, 0m, nameof(LargestWte));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(LargestWte, int.MaxValue, nameof(LargestWte));
        ArgumentOutOfRangeException.ThrowIfLessThan(MostProblems, 1, nameof(MostProblems));
        ArgumentOutOfRangeException.ThrowIfNegative(MostRows, nameof(MostRows));
        ArgumentOutOfRangeException.ThrowIfNegative(ExpectedRows ?? 0, nameof(ExpectedRows));
        if (EarliestDate.Calendar != CalendarSystem.Iso || LatestDate.Calendar != CalendarSystem.Iso || LatestDate < EarliestDate)
        {
            throw new ArgumentException("The dates accepted are two of the ISO calendar, the later not before the earlier.", nameof(LatestDate));
        }

        if (IgnoredColumns.IsDefault)
        {
            throw new ArgumentException("The ignored columns are not set; leave them empty.", nameof(IgnoredColumns));
        }
    }
}
