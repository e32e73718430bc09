namespace Transformation.Framework.Core;

/// <summary>The level of a health and care system at which a body works or a decision is taken.</summary>
public enum SystemLevel
{
    /// <summary>A neighbourhood: a primary care network or an integrated team.</summary>
    Neighbourhood = 1,

    /// <summary>A place or locality, often a council's area.</summary>
    Place = 2,

    /// <summary>The integrated care system.</summary>
    System = 3,

    /// <summary>A collaborative of providers, across places.</summary>
    ProviderCollaborative = 4,

    /// <summary>Several systems together.</summary>
    CrossSystem = 5,

    /// <summary>England or the United Kingdom.</summary>
    National = 6,
}
