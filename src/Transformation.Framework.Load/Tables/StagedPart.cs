namespace Transformation.Framework.Load;

/// <summary>Rows of one builder, with the numbers that its units and initiatives have in the table.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Units">The number of each of its units.</param>
/// <param name="Initiatives">The number of each of its initiatives.</param>
/// <param name="FirstSource">The number of its first claim.</param>
internal sealed record StagedPart(StagedRows Rows, int[] Units, int[] Initiatives, int FirstSource)
{
    /// <summary>The same, with the numbers mapped on.</summary>
    internal StagedPart Mapped(int[] units, int[] initiatives, int firstSource) =>
        new(Rows, [.. Units.Select(unit => units[unit])], [.. Initiatives.Select(initiative => initiatives[initiative])], FirstSource + firstSource);
}
