namespace BoardReport.Rendering;

/// <summary>A list of points.</summary>
internal sealed record Bullets(IReadOnlyList<string> Items) : Block;
