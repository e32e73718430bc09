namespace Transformation.Framework.Load;

/// <summary>A row on its way into a table.</summary>
/// <param name="Row">Days and rate.</param>
/// <param name="Unit">The number of its unit.</param>
/// <param name="Key">Its initiative and kind: see <see cref="RunKey"/>.</param>
/// <param name="Source">Which claim it is of.</param>
internal readonly record struct StagedRow(PackedRow Row, int Unit, int Key, int Source);
