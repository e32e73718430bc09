namespace Transformation.Framework.Gateway;

/// <summary>A threshold as it is on one date.</summary>
internal sealed record ResolvedThreshold(decimal Magnitude, GateValue Value, GateParameter? Parameter, ParameterValue? InForce);
