namespace Transformation.Framework.Gateway;

/// <summary>The three values of strong Kleene logic; unknown is the default.</summary>
public enum Truth
{
    /// <summary>It is not known: something that would decide it is missing.</summary>
    Unknown = 0,

    /// <summary>It is known to be false.</summary>
    False = 1,

    /// <summary>It is known to be true.</summary>
    True = 2,
}
