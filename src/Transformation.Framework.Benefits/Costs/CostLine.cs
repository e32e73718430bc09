using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What an organisation pays for an initiative, the same amount in each of one or more financial years.</summary>
/// <remarks>A receipt, such as the sale of a building, is a negative amount. Immutable; safe to share between threads.</remarks>
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
    /// <param name="nature">Capital or revenue.</param>
    /// <param name="recurrence">One-off or recurrent.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last year, at most 499 after the first; left out, the first. A one-off cost has no other.</param>
    /// <param name="provenance">Where the figure comes from; null when not recorded.</param>
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
        Provenance? provenance = null)
    {
        Id = IdentifierText.Check(id, "a cost identifier", nameof(id));
        Label = DomainText.Required(label, nameof(label));
        Organisation = organisation != default ? organisation : throw new ArgumentException("The identifier is empty.", nameof(organisation));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimal.Abs(amount.Pounds), Most, nameof(amount));
        Amount = amount;
        Nature = Enum.IsDefined(nature) ? nature : throw new ArgumentOutOfRangeException(nameof(nature));
        Recurrence = Enum.IsDefined(recurrence) ? recurrence : throw new ArgumentOutOfRangeException(nameof(recurrence));
        From = from;
        To = to ?? from;
        if (To < From)
        {
            throw new ArgumentException($"The last year, {To}, is before the first, {From}.", nameof(to));
        }

        if (To - From >= LongestYears)
        {
            throw new ArgumentException(FormattableString.Invariant($"A cost runs for at most {LongestYears} years."), nameof(to));
        }

        if (recurrence == CostRecurrence.OneOff && To != From)
        {
            throw new ArgumentException("A one-off cost is paid in one year; a cost of several years is recurrent.", nameof(to));
        }

        Provenance = provenance;
    }

    /// <summary>Its identifier within the map.</summary>
    public string Id { get; }

    /// <summary>What is paid for.</summary>
    public string Label { get; }

    /// <summary>Who pays.</summary>
    public OrganisationId Organisation { get; }

    /// <summary>How much in each year.</summary>
    public Money Amount { get; }

    /// <summary>Capital or revenue.</summary>
    public CostNature Nature { get; }

    /// <summary>One-off or recurrent.</summary>
    public CostRecurrence Recurrence { get; }

    /// <summary>The first year.</summary>
    public FinancialYear From { get; }

    /// <summary>The last year, included.</summary>
    public FinancialYear To { get; }

    /// <summary>Where the figure comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }
}
