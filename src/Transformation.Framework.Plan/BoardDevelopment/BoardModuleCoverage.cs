using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How far one module has reached the board.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BoardModuleCoverage
{
    internal BoardModuleCoverage(BoardModule module, int sessions, int members, int attended, int unknown)
    {
        Module = module;
        Sessions = sessions;
        Members = members;
        Attended = attended;
        Unknown = unknown;
    }

    /// <summary>The module.</summary>
    public BoardModule Module { get; }

    /// <summary>How many sessions of it were held by the day, attendance recorded or not, but for those that nobody came to.</summary>
    public int Sessions { get; }

    /// <summary>How many members the board has on the day.</summary>
    public int Members { get; }

    /// <summary>How many of them have attended it, at any session.</summary>
    public int Attended { get; }

    /// <summary>Of how many of them it is unknown.</summary>
    public int Unknown { get; }

    /// <summary><see cref="Attended"/> in <see cref="Members"/>, at least, if any is unknown; null when the board has no member on the day.</summary>
    public Percentage? ShareAttended => Members == 0 ? null : Percentage.Of(100m * Attended / Members);
}
