namespace BoardReport.Rendering;

/// <summary>One piece of a report, the same for the terminal and for Markdown.</summary>
internal abstract record Block;
