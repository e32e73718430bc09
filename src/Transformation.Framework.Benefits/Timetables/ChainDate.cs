using NodaTime;

namespace Transformation.Framework.Benefits;

/// <summary>The earliest date that one node of a chain can be there.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class ChainDate
{
    internal ChainDate(ChainNode node, ChainDateState state, LocalDate? date, ChainDateSource? source, ChainLink? waitsFor)
    {
        Node = node;
        State = state;
        Date = date;
        Source = source;
        WaitsFor = waitsFor;
    }

    /// <summary>The node.</summary>
    public ChainNode Node { get; }

    /// <summary>What is known.</summary>
    public ChainDateState State { get; }

    /// <summary>The date; null when unknown or never.</summary>
    public LocalDate? Date { get; }

    /// <summary>What decides it; null when unknown or never.</summary>
    public ChainDateSource? Source { get; }

    /// <summary>The link whose cause and lag decide the date, the first by identifier if several do; null when no cause decides it.</summary>
    public ChainLink? WaitsFor { get; }
}
