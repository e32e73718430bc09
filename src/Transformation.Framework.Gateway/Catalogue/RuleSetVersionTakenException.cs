using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>A rule set was to be published under a version that another one has. What was published is never changed: give it a new version.</summary>
public sealed class RuleSetVersionTakenException : TransformationFrameworkException
{
    internal RuleSetVersionTakenException(RuleSet ruleSet)
        : base($"The rule set {ruleSet.Id} was published as version {ruleSet.Version} already, with other content. Give it a new version.") => RuleSet = ruleSet;

    /// <summary>The rule set that was to be published.</summary>
    public RuleSet RuleSet { get; }
}
