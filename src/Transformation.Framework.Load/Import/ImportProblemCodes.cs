namespace Transformation.Framework.Load;

/// <summary>The stable codes of <see cref="ImportProblem.Code"/>, for a host to switch on or translate.</summary>
public static class ImportProblemCodes
{
    /// <summary>The file is not what it is to be, or cannot be read any further: not the format, quotes that do not match, an inner part that is damaged.</summary>
    public const string Malformed = "malformed";

    /// <summary>The file ends where no row ends, or without the end mark of its format, or has fewer or more rows than its sender said.</summary>
    public const string Truncated = "truncated";

    /// <summary>Bytes that are not text of the file's encoding.</summary>
    public const string Encoding = "encoding";

    /// <summary>A record or a file is larger than is accepted.</summary>
    public const string TooLarge = "too-large";

    /// <summary>A column that must be there is not.</summary>
    public const string MissingColumn = "missing-column";

    /// <summary>A column that the format does not know and the options do not name as ignored.</summary>
    public const string UnknownColumn = "unknown-column";

    /// <summary>The same column stands twice.</summary>
    public const string DuplicateColumn = "duplicate-column";

    /// <summary>A row has more or fewer fields than the header has columns.</summary>
    public const string FieldCount = "field-count";

    /// <summary>A value that must be there is not.</summary>
    public const string Missing = "missing";

    /// <summary>The value is of the wrong kind: text where a number or a date is due, or a column of another type.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>The value is of the right kind but not of its form: an identifier with a space, a number with too many decimals.</summary>
    public const string InvalidValue = "invalid-value";

    /// <summary>The value is negative, beyond what the options call absurd, or outside the dates they accept.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>Values that are each acceptable contradict each other: it ends before it starts, it has two sizes.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>Another row has the same identifier, or says the same of the same day.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The code of an organisation or initiative that the options do not know.</summary>
    public const string UnknownReference = "unknown-reference";

    /// <summary>Reading stopped at the limit of problems; there may be more.</summary>
    public const string TooMany = "too-many";
}
