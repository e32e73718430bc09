using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What an organisation pays or gives for an initiative, the same amount in each of one or more financial years.</summary>
/// <remarks>A receipt, such as the sale of a building, is a negative amount. Amounts that differ by year are several lines. Immutable; safe to share between threads.</remarks>
public sealed record CostLine
{
    /// <summary>The most a yearly amount may come to, in size: a million million pounds.</summary>
    private const decimal Most = 1_000_000_000_000m;

    private const int LongestYears = 500;

    /// <summary>States a cost.</summary>
    /// <param name="id">Its identifier within the map: letters, digits, dots, underscores and hyphens.</param>
    /// <param name="label">What is paid for.</param>
    /// <param name="organisation">Who pays.</param>
    /// <param name="amount">How much in each year; at most 1,000,000,000,000 in size.</param>
    /// <param name="nature">Capital, revenue or in kind.</param>
    /// <param name="recurrence">One-off or recurrent.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year, at most 499 after the first; left out, the first. A one-off cost has no other.</param>
    /// <param name="provenance">Where the figure comes from; null when not recorded.</param>
    /// <param name="optimism">What is added because such estimates tend to be too low; null when nothing is.</param>
    /// <param name="evidence">The grade of the evidence behind it, in the caller's own scheme; null when not graded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or the arguments contradict each other.</exception>
    public CostLine(
        string id,
        string label,
        OrganisationId organisation,
        Money amount,
        CostNature nature,
        CostRecurrence recurrence,
        FinancialYear from,
        FinancialYear? to = null,
        Provenance? provenance = null,
        OptimismBias? optimism = null,
        EvidenceGrade? evidence = null)
    {
        Id = IdentifierText.Check(id, "a cost identifier", nameof(id));
        Label = DomainText.Required(label, nameof(label));
        Organisation = organisation != default ? organisation : throw new ArgumentException("The identifier is empty.", nameof(organisation));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(amount.Pounds), Most, nameof(amount));
        Amount = amount;
        Nature = Enum.IsDefined(nature) ? nature : throw new ArgumentOutOfRangeException(nameof(nature));
        Recurrence = Enum.IsDefined(recurrence) ? recurrence : throw new ArgumentOutOfRangeException(nameof(recurrence));
        (From, To) = (from, to ?? from);
        Optimism = optimism;
        Evidence = evidence != default(EvidenceGrade) ? evidence : throw new ArgumentException("The grade is empty.", nameof(evidence));
        Provenance = provenance;
        CheckYears();
    }

    /// <summary>Its identifier within the map.</summary>
    public string Id { get; }

    /// <summary>What is paid for.</summary>
    public string Label { get; }

    /// <summary>Who pays.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>How much in each year, before anything is added for optimism.</summary>
    public Money Amount { get; }

    /// <summary>Capital, revenue or in kind.</summary>
    public CostNature Nature { get; }

    /// <summary>One-off or recurrent.</summary>
    public CostRecurrence Recurrence { get; }

    /// <summary>The first year.</summary>
    public FinancialYear From { get; }

    /// <summary>The last year, included.</summary>
    public FinancialYear To { get; }

    /// <summary>Where the figure comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>What is added because such estimates tend to be too low; null when nothing is.</summary>
    public OptimismBias? Optimism { get; }

    /// <summary>The grade of the evidence behind it, in the caller's own scheme; null when not graded.</summary>
    public EvidenceGrade? Evidence { get; }

    /// <summary>The working time and rate the amount comes from; null when it is stated as money.</summary>
    public StaffTime? StaffTime { get; private init; }

    /// <summary>States working time given in kind: the amount is hours times rate.</summary>
    /// <param name="id">Its identifier within the map.</param>
    /// <param name="label">What the time is for.</param>
    /// <param name="organisation">Who gives it.</param>
    /// <param name="time">How much a year, at what rate.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year; left out, the first, and the cost is one-off.</param>
    /// <param name="provenance">Where the amount of time comes from; null when not recorded.</param>
    /// <param name="optimism">What is added because such estimates tend to be too low; null when nothing is.</param>
    /// <param name="evidence">The grade of the evidence behind it; null when not graded.</param>
    /// <exception cref="ArgumentException">An argument cannot be accepted, or the arguments contradict each other.</exception>
    public static CostLine OfStaffTime(
        string id,
        string label,
        OrganisationId organisation,
        StaffTime time,
        FinancialYear from,
        FinancialYear? to = null,
        Provenance? provenance = null,
        OptimismBias? optimism = null,
        EvidenceGrade? evidence = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        var recurrence = to is null || to == from ? CostRecurrence.OneOff : CostRecurrence.Recurrent;
        return new(id, label, organisation, time.Amount, CostNature.InKind, recurrence, from, to, provenance, optimism, evidence) { StaffTime = time };
    }

    /// <summary>The same line with another amount; the working time it was made from is then no longer its source.</summary>
    internal CostLine WithAmount(decimal pounds) => new(
        Id, Label, Organisation, Amount with { Pounds = pounds }, Nature, Recurrence, From, To, Provenance, Optimism, Evidence);

    private void CheckYears()
    {
        if (To < From)
        {
            throw new ArgumentException($"The last year, {To}, is before the first, {From}.", "to");
        }

        if (To - From >= LongestYears)
        {
            throw new ArgumentException(FormattableString.Invariant($"A cost runs for at most {LongestYears} years."), "to");
        }

        if (Recurrence == CostRecurrence.OneOff && To != From)
        {
            throw new ArgumentException("A one-off cost is paid in one year; a cost of several years is recurrent.", "to");
        }
    }
}
