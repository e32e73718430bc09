using System.Collections.Immutable;

namespace Transformation.Framework.Gateway;

/// <summary>A question about the things in a list: of how many something is true, or how many different words they have.</summary>
public sealed class ItemsReading : InputReading
{
    internal ItemsReading(GateInput input, InputCondition asked, Truth answer, GateFact? fact, ImmutableArray<ItemAnswer> items, int found)
        : base(input, asked, answer)
    {
        Fact = fact;
        Items = items;
        Found = found;
    }

    /// <summary>The list that was found; null if nobody has given it by the date of the assessment.</summary>
    public GateFact? Fact { get; }

    /// <summary>What was found of each thing, in order of identifier; empty when there is no list.</summary>
    public ImmutableArray<ItemAnswer> Items { get; }

    /// <summary>Of how many it is known to be true, or how many different words are known.</summary>
    public int Found { get; }
}
