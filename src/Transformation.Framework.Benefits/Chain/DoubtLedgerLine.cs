using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>What changes one benefit or cost because of doubts.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class DoubtLedgerLine
{
    internal DoubtLedgerLine(string line, ImmutableArray<DoubtFactor> factors)
    {
        Line = line;
        Factors = factors;
    }

    /// <summary>The identifier of the benefit or the cost line in its map.</summary>
    public string Line { get; }

    /// <summary>The factors: links by doubt, then the others by kind; empty when the line is taken as it stands.</summary>
    public ImmutableArray<DoubtFactor> Factors { get; }
}
