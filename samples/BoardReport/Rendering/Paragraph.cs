namespace BoardReport.Rendering;

/// <summary>A sentence or two.</summary>
internal sealed record Paragraph(string Text, Tone Tone = Tone.Plain) : Block;
