namespace Transformation.Framework.Core.Storage;

/// <summary>What can be wrong with an entry of a decision log.</summary>
public enum DecisionLogFaultKind
{
    /// <summary>Its content, its number or its hash was changed: they do not fit together.</summary>
    Changed,

    /// <summary>It is not there, though later entries are, or a head that was kept elsewhere says that it was.</summary>
    Missing,

    /// <summary>It stands behind entries that it should stand before, or twice.</summary>
    OutOfPlace,

    /// <summary>It is whole in itself but another stood in its place: the next entry, or a head that was kept elsewhere, bears witness.</summary>
    Replaced,

    /// <summary>It holds something that no entry can hold, or the store cannot read it.</summary>
    Unreadable,
}
