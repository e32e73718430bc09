namespace Transformation.Framework.Gateway;

/// <summary>How much depends on a rule; <see cref="Recommendation"/> says what follows.</summary>
public enum RuleSeverity
{
    /// <summary>The initiative does not pass the gate without it.</summary>
    Mandatory = 1,

    /// <summary>The initiative may pass on the condition that it is put right.</summary>
    Important = 2,

    /// <summary>Good practice, reported; changes no recommendation.</summary>
    Advisory = 3,
}
