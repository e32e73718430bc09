namespace Transformation.Framework.Load.Arrow;

/// <summary>The two forms in which Arrow's inter-process communication (IPC) format puts batches into a file. Both are read.</summary>
public enum ArrowForm
{
    /// <summary>With a table of contents at the end: what files named <c>.arrow</c> are.</summary>
    File = 1,

    /// <summary>One batch after another and an end mark: what files named <c>.arrows</c> are, and what goes over a wire.</summary>
    Stream = 2,
}
