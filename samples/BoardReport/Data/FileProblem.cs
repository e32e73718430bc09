using Transformation.Framework.Core;

namespace BoardReport.Data;

/// <summary>A problem and the file it is in.</summary>
internal sealed record FileProblem(string File, Problem Problem)
{
    public override string ToString() => $"{File} {Problem}";
}
