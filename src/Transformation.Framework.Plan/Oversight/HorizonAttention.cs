using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Which futures the live initiatives serve.</summary>
/// <remarks>
/// The paper asks the oversight group to attend to the second and third horizons (BNSSG ICB Board, 3 October 2024, item 6.2, section 10). An initiative that nobody has
/// classified is counted apart and never guessed at. Immutable; safe to share between threads.
/// </remarks>
public sealed class HorizonAttention
{
    internal HorizonAttention(IReadOnlyCollection<Initiative> live)
    {
        Unclassified = Ids(live.Where(static i => i.Horizon is null));
        H1 = On(Horizon.H1);
        H2Minus = On(Horizon.H2Minus);
        H2Plus = On(Horizon.H2Plus);
        H3 = On(Horizon.H3);

        ImmutableArray<InitiativeId> On(Horizon horizon) => Ids(live.Where(i => i.Horizon == horizon));
    }

    /// <summary>On the present system, in order.</summary>
    public ImmutableArray<InitiativeId> H1 { get; }

    /// <summary>Transition that props up the present, in order.</summary>
    public ImmutableArray<InitiativeId> H2Minus { get; }

    /// <summary>Transition that makes way for the future, in order.</summary>
    public ImmutableArray<InitiativeId> H2Plus { get; }

    /// <summary>On the future itself, in order.</summary>
    public ImmutableArray<InitiativeId> H3 { get; }

    /// <summary>Not classified, in order.</summary>
    public ImmutableArray<InitiativeId> Unclassified { get; }

    /// <summary>How many are classified.</summary>
    public int Classified => H1.Length + H2Minus.Length + H2Plus.Length + H3.Length;

    /// <summary>How many of those are on the second or third horizon.</summary>
    public int OnSecondOrThird => H2Minus.Length + H2Plus.Length + H3.Length;

    private static ImmutableArray<InitiativeId> Ids(IEnumerable<Initiative> initiatives) => [.. initiatives.Select(static i => i.Id).Order()];
}
