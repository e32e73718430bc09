namespace BoardReport.Rendering;

/// <summary>The whole report.</summary>
internal sealed record Report(string Title, string Subtitle, IReadOnlyList<Section> Sections);
