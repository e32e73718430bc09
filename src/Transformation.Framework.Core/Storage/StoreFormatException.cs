namespace Transformation.Framework.Core.Storage;

/// <summary>What was to be opened is not a store that this version of the library can use; it was left untouched.</summary>
public sealed class StoreFormatException : StoreException
{
    /// <summary>Creates the exception for something that is no store at all.</summary>
    /// <param name="message">What was found, for a reader.</param>
    /// <param name="innerException">The exception of the driver, if there is one.</param>
    public StoreFormatException(string message, Exception? innerException = null)
        : base(message, innerException!)
    {
    }

    /// <summary>Creates the exception for a store whose schema has another version.</summary>
    /// <param name="message">What was found, for a reader.</param>
    /// <param name="foundVersion">The schema version of the store.</param>
    /// <param name="supportedVersion">The schema version that this library uses.</param>
    public StoreFormatException(string message, long foundVersion, long supportedVersion)
        : base(message)
    {
        FoundVersion = foundVersion;
        SupportedVersion = supportedVersion;
    }

    /// <summary>The schema version of the store; null when it is no store at all.</summary>
    public long? FoundVersion { get; }

    /// <summary>The schema version that this library uses; null when what was found is no store at all.</summary>
    public long? SupportedVersion { get; }
}
