namespace GatewayApi.Contracts;

/// <summary>Something that a replay gives otherwise than it is on record.</summary>
internal sealed record DifferenceView(string? Rule, string What, string Recorded, string Replayed);
