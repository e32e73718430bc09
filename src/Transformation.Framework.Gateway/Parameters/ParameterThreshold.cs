using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>The value of a parameter on the date of the assessment. Made by <see cref="Threshold.Parameter"/>.</summary>
public sealed record ParameterThreshold : Threshold
{
    internal ParameterThreshold(string id) => Id = IdentifierText.Check(id, "a parameter identifier", nameof(id));

    /// <summary>The parameter.</summary>
    public string Id { get; }
}
