namespace Transformation.Framework.Benefits;

/// <summary>Which cost of the list it is and what it is called.</summary>
internal readonly record struct CostOutline(int Index, string? Id)
{
    /// <summary>Where it stands.</summary>
    internal string Path => FormattableString.Invariant($"$.costs[{Index}]");
}
