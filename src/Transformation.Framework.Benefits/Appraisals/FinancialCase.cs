using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What the initiative does to public budgets, in present values: cash, and beside it, never added to it, capacity.</summary>
/// <remarks>
/// Fiscal value only, and of that only cash is netted against cash; transfers between public purses count here. Source: the financial case of the Greater Manchester
/// and HM Treasury cost–benefit model (2014), with the classes of the NHS Comprehensive Investment Appraisal (CIA) model. Immutable; safe to share between threads.
/// </remarks>
public sealed record FinancialCase
{
    internal FinancialCase(Ledger ledger)
    {
        CashReleased = ledger.CashReleasing.PresentValue;
        CashCosts = ledger.CashCosts.PresentValue;
        NetBudgetImpact = ledger.NetCash.PresentValue;
        ReturnOnInvestment = CashCosts.Pounds > 0 ? NetBudgetImpact.Pounds / CashCosts.Pounds : null;
        CapacityFreed = ledger.NonCashReleasing.PresentValue;
        GivenInKind = ledger.InKind.PresentValue;
    }

    /// <summary>Cash-releasing benefits: money that a budget no longer needs.</summary>
    public Money CashReleased { get; }

    /// <summary>What is paid: capital and revenue.</summary>
    public Money CashCosts { get; }

    /// <summary>Cash released less what is paid.</summary>
    public Money NetBudgetImpact { get; }

    /// <summary>Net budget impact for each pound paid, not rounded: 0.2 is 20p for each pound over and above getting it back. There is none (null, not zero) when nothing is paid.</summary>
    public decimal? ReturnOnInvestment { get; }

    /// <summary>Non-cash-releasing benefits: time and capacity that no budget gets smaller for. In no other figure here.</summary>
    public Money CapacityFreed { get; }

    /// <summary>What is given without money changing hands. In no other figure here.</summary>
    public Money GivenInKind { get; }
}
