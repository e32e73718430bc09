namespace Transformation.Framework.Benefits;

/// <summary>What a party, or the whole system, pays and gains.</summary>
/// <remarks>
/// Cash and capacity are kept apart: the only sum with both in it is <see cref="PublicValue"/>, which is an economic one and says nothing about any budget.
/// A disbenefit counts, negative, in its class. Immutable; safe to share between threads.
/// </remarks>
public sealed class Ledger
{
    private readonly Dictionary<ValueKind, FlowSeries> byKind;

    internal Ledger(Func<LedgerEntry, FlowSeries> entry)
    {
        CashCosts = entry(LedgerEntry.CashCosts);
        InKind = entry(LedgerEntry.InKind);
        Costs = CashCosts.Plus(InKind);
        CashReleasing = entry(LedgerEntry.CashReleasing);
        NonCashReleasing = entry(LedgerEntry.NonCashReleasing);
        Societal = entry(LedgerEntry.Societal);
        Transfers = entry(LedgerEntry.Transfers);
        NetCash = CashReleasing.Minus(CashCosts);
        PublicValue = CashReleasing.Plus(NonCashReleasing).Plus(Societal).Minus(Transfers);
        NetPublicValue = PublicValue.Minus(Costs);
        byKind = new()
        {
            [ValueKind.Fiscal] = entry(LedgerEntry.Fiscal),
            [ValueKind.Economic] = entry(LedgerEntry.Economic),
            [ValueKind.Social] = entry(LedgerEntry.Social),
        };
    }

    /// <summary>What is paid or given: cash and in kind.</summary>
    public FlowSeries Costs { get; }

    /// <summary>What is paid: capital and revenue.</summary>
    public FlowSeries CashCosts { get; }

    /// <summary>What is given without money changing hands, such as released staff time.</summary>
    public FlowSeries InKind { get; }

    /// <summary>Cash-releasing benefits.</summary>
    public FlowSeries CashReleasing { get; }

    /// <summary>Non-cash-releasing benefits.</summary>
    public FlowSeries NonCashReleasing { get; }

    /// <summary>Societal benefits.</summary>
    public FlowSeries Societal { get; }

    /// <summary>The part of the benefits that only moves money from one purse to another: in its class, but not in public value.</summary>
    public FlowSeries Transfers { get; }

    /// <summary>The financial view: cash released less what is paid.</summary>
    public FlowSeries NetCash { get; }

    /// <summary>The economic view: benefits of every class, transfers left out. Not money that anybody can spend.</summary>
    public FlowSeries PublicValue { get; }

    /// <summary>The economic view less all costs.</summary>
    public FlowSeries NetPublicValue { get; }

    /// <summary>The benefits of one kind, of every class and with transfers.</summary>
    /// <param name="kind">Fiscal, economic or social.</param>
    /// <exception cref="KeyNotFoundException">It is none of the three.</exception>
    public FlowSeries Of(ValueKind kind) => byKind[kind];
}
