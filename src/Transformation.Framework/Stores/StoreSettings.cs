namespace Transformation.Framework;

/// <summary>What the options framework validates, when the host starts and when the store is first opened.</summary>
internal sealed class StoreSettings
{
    /// <summary>The store as its options say.</summary>
    public StoreSource? Source { get; set; }
}
