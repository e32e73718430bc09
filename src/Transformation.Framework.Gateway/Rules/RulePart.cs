namespace Transformation.Framework.Gateway;

/// <summary>A part with the place where it stands.</summary>
internal sealed record RulePart<T>(string Path, T? Value, string? Id)
    where T : class;
