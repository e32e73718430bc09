namespace Transformation.Framework.Core.Storage;

/// <summary>Why a store is not available.</summary>
public enum StoreUnavailableReason
{
    /// <summary>It cannot be opened or read: no such place, no permission, a device or network fault.</summary>
    Unreachable,

    /// <summary>Another user of the store held it longer than the time allowed. Try again.</summary>
    Busy,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>It can be read but not written.</summary>
    ReadOnly,
}
