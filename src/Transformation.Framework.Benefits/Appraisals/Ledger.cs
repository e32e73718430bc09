namespace Transformation.Framework.Benefits;

/// <summary>What a party, or the whole system, pays and gains.</summary>
/// <remarks>
/// Cash and capacity are kept apart: the only sum with both in it is <see cref="PublicValue"/>, which is an economic one and says nothing about any budget.
/// A disbenefit counts, negative, in its class. Immutable; safe to share between threads.
/// </remarks>
public sealed class Ledger
{
    internal Ledger(FlowSeries costs, FlowSeries cashReleasing, FlowSeries nonCashReleasing, FlowSeries societal)
    {
        Costs = costs;
        CashReleasing = cashReleasing;
        NonCashReleasing = nonCashReleasing;
        Societal = societal;
        NetCash = cashReleasing.Minus(costs);
        PublicValue = cashReleasing.Plus(nonCashReleasing).Plus(societal);
        NetPublicValue = PublicValue.Minus(costs);
    }

    /// <summary>What is paid.</summary>
    public FlowSeries Costs { get; }

    /// <summary>Cash-releasing benefits.</summary>
    public FlowSeries CashReleasing { get; }

    /// <summary>Non-cash-releasing benefits.</summary>
    public FlowSeries NonCashReleasing { get; }

    /// <summary>Societal benefits.</summary>
    public FlowSeries Societal { get; }

    /// <summary>The financial view: cash released less costs.</summary>
    public FlowSeries NetCash { get; }

    /// <summary>The economic view: benefits of every class. Not money that anybody can spend.</summary>
    public FlowSeries PublicValue { get; }

    /// <summary>The economic view less costs.</summary>
    public FlowSeries NetPublicValue { get; }
}
