namespace BoardReport.Rendering;

/// <summary>A headed part of the report.</summary>
internal sealed record Section(string Title, IReadOnlyList<Block> Blocks);
