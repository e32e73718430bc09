namespace Transformation.Framework.Benefits;

/// <summary>What a ledger keeps a series of.</summary>
internal enum LedgerEntry
{
    CashReleasing = BenefitClass.CashReleasing,
    NonCashReleasing = BenefitClass.NonCashReleasing,
    Societal = BenefitClass.Societal,
    CashCosts,
    InKind,
    Transfers,
    Fiscal,
    Economic,
    Social,
}
