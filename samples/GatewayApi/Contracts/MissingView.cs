namespace GatewayApi.Contracts;

/// <summary>Something nobody has recorded, and who can supply it.</summary>
internal sealed record MissingView(string Input, string Title, string SuppliedBy);
