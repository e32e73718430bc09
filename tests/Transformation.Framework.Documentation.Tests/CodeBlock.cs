namespace Transformation.Framework.Documentation.Tests;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Language">What follows the opening fence, in lower case; empty for none.</param>
/// <param name="Snippet">The name in <c>&lt;!-- snippet: NAME --&gt;</c> on the last line before the fence that is not blank; <see langword="null"/> for none.</param>
/// <param name="Line">The line of the opening fence, counted from 1.</param>
/// <param name="Code">The lines between the fences.</param>
internal sealed record CodeBlock(string Language, string? Snippet, int Line, string Code);
