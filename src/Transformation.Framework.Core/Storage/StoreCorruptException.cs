namespace Transformation.Framework.Core.Storage;

/// <summary>The store holds something that no store of this library wrote: damage, or a change made behind its back.</summary>
/// <remarks>For a stored document that cannot be read, the inner exception is an <see cref="InvalidDocumentException"/> with every problem.</remarks>
public sealed class StoreCorruptException : StoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was found, for a reader.</param>
    /// <param name="innerException">What led to it, if there is something.</param>
    public StoreCorruptException(string message, Exception? innerException = null)
        : base(message, innerException!)
    {
    }
}
