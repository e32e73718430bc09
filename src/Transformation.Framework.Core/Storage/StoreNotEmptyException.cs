namespace Transformation.Framework.Core.Storage;

/// <summary>Something was to be laid into an empty store, but it holds something already. Nothing was changed.</summary>
public sealed class StoreNotEmptyException : StoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What the store holds, for a reader.</param>
    public StoreNotEmptyException(string message)
        : base(message)
    {
    }
}
