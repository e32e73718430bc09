namespace Transformation.Framework.Benefits;

/// <summary>Adds flows up into the ledger of a party or of the system; not thread-safe.</summary>
internal sealed class LedgerSum(AppraisalSettings settings)
{
    private readonly Dictionary<LedgerEntry, SeriesSum> entries = [];

    internal void Add(BenefitFlow flow)
    {
        Add((LedgerEntry)(int)flow.Class, flow);
        Add(LedgerEntry.Fiscal + (flow.Kind - ValueKind.Fiscal), flow);
        if (flow.IsTransfer)
        {
            Add(LedgerEntry.Transfers, flow);
        }
    }

    internal void Add(CostFlow flow) =>
        Entry(flow.Cost.Nature == CostNature.InKind ? LedgerEntry.InKind : LedgerEntry.CashCosts).Add(flow.YearIndex, flow.Amount, flow.PresentValue);

    internal Ledger ToLedger() => new(entry => (entries.TryGetValue(entry, out var sum) ? sum : new(settings.Years)).ToSeries(settings));

    private void Add(LedgerEntry entry, BenefitFlow flow) => Entry(entry).Add(flow.YearIndex, flow.Amount, flow.PresentValue);

    private SeriesSum Entry(LedgerEntry entry)
    {
        if (!entries.TryGetValue(entry, out var sum))
        {
            entries.Add(entry, sum = new(settings.Years));
        }

        return sum;
    }
}
