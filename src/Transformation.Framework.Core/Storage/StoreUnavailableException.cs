namespace Transformation.Framework.Core.Storage;

/// <summary>The store cannot be reached or written now; what it holds is untouched, and the same call may work later.</summary>
public sealed class StoreUnavailableException : StoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">Why, for a host to act on.</param>
    /// <param name="message">What went wrong, for a reader.</param>
    /// <param name="innerException">The exception of the driver, if there is one.</param>
    public StoreUnavailableException(StoreUnavailableReason reason, string message, Exception? innerException = null)
        : base(message, innerException!) => Reason = reason;

    /// <summary>Why, for a host to act on.</summary>
    public StoreUnavailableReason Reason { get; }
}
