using Transformation.Framework.Gateway;

namespace Transformation.Framework;

/// <summary>A rule set for the catalogue, in the container under a type of its own: a <see cref="RuleSet"/> there is the one that a host judges by if it has only one.</summary>
internal sealed record GatewayRuleSet(RuleSet RuleSet);
