namespace Transformation.Framework.Core;

/// <summary>One thing that is wrong with a document or with a set of values given together.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="Path">Where: a path such as <c>$.initiatives[3].to</c>, with <c>$</c> for the document itself.</param>
/// <param name="Code">What kind: one of <see cref="ProblemCodes"/>, stable between versions, for a host to switch on or translate.</param>
/// <param name="Message">What is wrong, in English, for a reader. Not stable between versions.</param>
public sealed record Problem(string Path, string Code, string Message)
{
    /// <summary>Gives <c>path: message</c>.</summary>
    public override string ToString() => $"{Path}: {Message}";
}
