namespace Transformation.Framework.Core.Storage;

/// <summary>The base of what stores throw. When a call throws it, the store is as it was before the call.</summary>
/// <remarks>Thrown as itself for faults that no derived type fits.</remarks>
public class StoreException : TransformationFrameworkException
{
    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What went wrong, for a reader.</param>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the exception that led to it.</summary>
    /// <param name="message">What went wrong, for a reader.</param>
    /// <param name="innerException">The exception that led to this one.</param>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
