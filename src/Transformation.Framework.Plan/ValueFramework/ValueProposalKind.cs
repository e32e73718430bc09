namespace Transformation.Framework.Plan;

/// <summary>Whether a proposal puts resources in or takes them out.</summary>
public enum ValueProposalKind
{
    /// <summary>It puts resources in.</summary>
    Investment = 1,

    /// <summary>It takes resources out.</summary>
    Disinvestment = 2,
}
