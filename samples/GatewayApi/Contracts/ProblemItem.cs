namespace GatewayApi.Contracts;

/// <summary>One thing that is wrong with a document.</summary>
internal sealed record ProblemItem(string Path, string Code, string Message);
