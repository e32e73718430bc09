using System.Collections.Immutable;

namespace Transformation.Framework.Benefits;

/// <summary>The optimism found in large public procurement in the UK, by type of project, as published in 2002.</summary>
/// <remarks>
/// <para>Source: Mott MacDonald, Review of Large Public Procurement in the UK (2002), recommended adjustment ranges, lower to upper. The study gives
/// no percentages for benefits, nor for operating expenditure outside outsourcing: its authors did not have the data.</para>
/// <para>Reference data: nothing in this package applies it by itself. Immutable; safe to share between threads.</para>
/// </remarks>
public static class MottMacDonald2002
{
    /// <summary>Buildings with special design or services, or on difficult sites: a specialised hospital.</summary>
    public static OptimismReference NonStandardBuildings { get; } = new("Non-standard buildings", Range(2, 39), Range(4, 51), null);

    /// <summary>Buildings of a usual kind: offices, accommodation, general hospitals.</summary>
    public static OptimismReference StandardBuildings { get; } = new("Standard buildings", Range(1, 4), Range(2, 24), null);

    /// <summary>Civil engineering of an unusual kind.</summary>
    public static OptimismReference NonStandardCivilEngineering { get; } = new("Non-standard civil engineering", Range(3, 25), Range(6, 66), null);

    /// <summary>Civil engineering of a usual kind.</summary>
    public static OptimismReference StandardCivilEngineering { get; } = new("Standard civil engineering", Range(1, 20), Range(3, 44), null);

    /// <summary>Equipment and its development, software and information systems included.</summary>
    public static OptimismReference EquipmentAndDevelopment { get; } = new("Equipment and development", Range(10, 54), Range(10, 200), null);

    /// <summary>Services bought from outside: operating expenditure only.</summary>
    public static OptimismReference Outsourcing { get; } = new("Outsourcing", null, null, Range(0, 41));

    /// <summary>All of them.</summary>
    public static ImmutableArray<OptimismReference> All { get; } =
    [
        NonStandardBuildings, StandardBuildings, NonStandardCivilEngineering, StandardCivilEngineering, EquipmentAndDevelopment, Outsourcing,
    ];

    private static OptimismRange Range(decimal lower, decimal upper) => new(Uplift.Of(lower), Uplift.Of(upper));
}
