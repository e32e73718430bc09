namespace Transformation.Framework.Core;

/// <summary>Two quantities that do not share a unit were added, subtracted or compared: different contract weeks, or different price bases.</summary>
public sealed class UnitMismatchException : TransformationFrameworkException
{
    /// <summary>Creates the exception with a message that names both units.</summary>
    /// <param name="message">What was tried, with which units, and how to convert.</param>
    public UnitMismatchException(string message)
        : base(message)
    {
    }
}
