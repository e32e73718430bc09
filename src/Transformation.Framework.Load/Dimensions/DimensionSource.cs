namespace Transformation.Framework.Load;

/// <summary>What a dimension is a property of.</summary>
internal enum DimensionSource
{
    /// <summary>Who is asked.</summary>
    Unit,

    /// <summary>The initiative that asks.</summary>
    Initiative,

    /// <summary>Who is asked, or the initiative where that does not say.</summary>
    UnitElseInitiative,
}
