namespace Transformation.Framework.Core;

/// <summary>Which future a piece of work serves, after the Three Horizons model (Sharpe et al.; BNSSG ICB paper, October 2024).</summary>
public enum Horizon
{
    /// <summary>Horizon 1: the present system, business as usual.</summary>
    H1 = 1,

    /// <summary>Horizon 2 minus: transition work that props up horizon 1.</summary>
    H2Minus = 2,

    /// <summary>Horizon 2 plus: transition work that makes way for horizon 3.</summary>
    H2Plus = 3,

    /// <summary>Horizon 3: the future that is aimed at.</summary>
    H3 = 4,
}
