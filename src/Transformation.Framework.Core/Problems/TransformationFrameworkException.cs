namespace Transformation.Framework.Core;

/// <summary>The base of every exception that Transformation Framework defines.</summary>
/// <remarks>
/// Bad arguments throw the base class library's <see cref="ArgumentException"/> family instead; this type and those
/// derived from it are for faults that a caller may want to catch and act on.
/// </remarks>
public class TransformationFrameworkException : Exception
{
    /// <summary>Creates the exception with the message of its type only.</summary>
    public TransformationFrameworkException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What went wrong, for a reader.</param>
    public TransformationFrameworkException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the exception that led to it.</summary>
    /// <param name="message">What went wrong, for a reader.</param>
    /// <param name="innerException">The exception that led to this one.</param>
    public TransformationFrameworkException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
