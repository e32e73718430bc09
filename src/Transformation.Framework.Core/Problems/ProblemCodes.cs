namespace Transformation.Framework.Core;

/// <summary>The stable codes of <see cref="Problem.Code"/>.</summary>
public static class ProblemCodes
{
    /// <summary>The document is not well-formed JSON, or is nested deeper than 64 levels.</summary>
    public const string Malformed = "malformed";

    /// <summary>The document's <c>schemaVersion</c> or <c>$schema</c> is not one this version of the library reads.</summary>
    public const string UnsupportedVersion = "unsupported-version";

    /// <summary>A property that the format does not know.</summary>
    public const string UnknownProperty = "unknown-property";

    /// <summary>The same property stands twice in one object.</summary>
    public const string DuplicateProperty = "duplicate-property";

    /// <summary>A required property is not there.</summary>
    public const string Missing = "missing";

    /// <summary>The value is of the wrong JSON kind: text where a number is due, for example.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>The value is of the right kind but cannot be accepted: out of range, not a date, not one of the known words.</summary>
    public const string InvalidValue = "invalid-value";

    /// <summary>Two items that must differ carry the same identifier.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>Something refers to an item that is not there.</summary>
    public const string UnknownReference = "unknown-reference";

    /// <summary>Items depend on each other in a circle.</summary>
    public const string Cycle = "cycle";

    /// <summary>Values that are each acceptable contradict each other.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>More problems were found than are reported.</summary>
    public const string TooMany = "too-many";
}
