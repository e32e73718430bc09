using System.Collections.Frozen;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>A named and dated price index by year, which turns pounds of one year into pounds of another.</summary>
/// <remarks>
/// <para><c>real(b) = amount(y) × I(b) ÷ I(y)</c>. Source: HM Treasury, The Green Book, on real prices by the GDP deflator.</para>
/// <para>An index says which years it is for and of which release it is, because figures of different releases, or of calendar and financial years,
/// do not mix. One by calendar years needs a <see cref="CalendarProxy"/>: there is no default. It is never extended past the years it has. Only ratios
/// of the index matter, not which year stands at 100.</para>
/// <para>Ratios are decimals of 28 digits, not rounded further. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed partial class Deflator
{
    /// <summary>The greatest index may be this many times the least, so that no rebased amount outgrows exact sums.</summary>
    private const decimal WidestRange = 10_000m;

    private readonly FrozenDictionary<int, decimal> index;

    private Deflator(string name, YearMonth vintage, string source, CalendarProxy? proxy, IEnumerable<KeyValuePair<int, decimal>> index)
    {
        ArgumentNullException.ThrowIfNull(index);
        KeyValuePair<int, decimal>[] all = [.. index];
        Name = DomainText.Required(name, nameof(name));
        Source = DomainText.Required(source, nameof(source));
        Vintage = vintage.Calendar == CalendarSystem.Iso ? vintage : throw new ArgumentException("The month is of another calendar.", nameof(vintage));
        Proxy = proxy is null || Enum.IsDefined(proxy.Value) ? proxy : throw new ArgumentOutOfRangeException(nameof(proxy));
        if (all.Length == 0 || all.Any(static i => i.Value <= 0))
        {
            throw new ArgumentException("An index has at least one year, and is above zero in each.", nameof(index));
        }

        if (all.Max(static i => i.Value) / WidestRange > all.Min(static i => i.Value))
        {
            throw new ArgumentException(FormattableString.Invariant($"The greatest index is more than {WidestRange} times the least."), nameof(index));
        }

        if (all.GroupBy(static i => i.Key).FirstOrDefault(static g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException(FormattableString.Invariant($"The year {twice.Key} stands twice."), nameof(index));
        }

        this.index = all.ToFrozenDictionary();
    }

    /// <summary>Its name, for a reader.</summary>
    public string Name { get; }

    /// <summary>The month of the release the figures are of.</summary>
    public YearMonth Vintage { get; }

    /// <summary>The document or data set that states the figures.</summary>
    public string Source { get; }

    /// <summary>Which years the figures are for.</summary>
    public DeflatorKind Kind => Proxy is null ? DeflatorKind.FinancialYear : DeflatorKind.CalendarYear;

    /// <summary>How a financial year reads an index by calendar year; null for one by financial year.</summary>
    public CalendarProxy? Proxy { get; }

    /// <summary>Makes an index by financial year.</summary>
    /// <param name="name">Its name, for a reader.</param>
    /// <param name="vintage">The month of the release.</param>
    /// <param name="source">The document or data set that states the figures.</param>
    /// <param name="index">The index of each year; above zero.</param>
    /// <exception cref="ArgumentException">A text is empty, or the index is empty, has a year twice, is not above zero, or spans more than a factor of 10,000.</exception>
    public static Deflator ByFinancialYear(string name, YearMonth vintage, string source, IEnumerable<KeyValuePair<FinancialYear, decimal>> index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new(name, vintage, source, null, index.Select(static i => KeyValuePair.Create(i.Key.StartYear, i.Value)));
    }

    /// <summary>Makes an index by calendar year.</summary>
    /// <inheritdoc cref="ByFinancialYear"/>
    /// <param name="proxy">How a financial year reads it.</param>
    public static Deflator ByCalendarYear(
        string name, YearMonth vintage, string source, CalendarProxy proxy, IEnumerable<KeyValuePair<int, decimal>> index) =>
        new(name, vintage, source, proxy, index);

    /// <summary>Whether there is an index for a year. Constant time.</summary>
    /// <param name="year">The year.</param>
    public bool Covers(FinancialYear year) => Read(year) is not null;

    /// <summary>The index of a year. Constant time.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index says nothing about that year.</exception>
    public decimal IndexOf(FinancialYear year) => Read(year)
        ?? throw new ArgumentOutOfRangeException(nameof(year), $"The price index \"{this}\" says nothing about {year}.");

    /// <summary>What a pound of one year is in pounds of another: the index of the other ÷ that of the one. Constant time.</summary>
    /// <param name="from">The year whose pounds there are.</param>
    /// <param name="to">The year whose pounds are wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index says nothing about one of the years.</exception>
    public decimal Factor(FinancialYear from, FinancialYear to) => from == to && Covers(from) ? 1 : IndexOf(to) / IndexOf(from);

    /// <summary>The same amount in the prices of another year.</summary>
    /// <param name="amount">A real amount.</param>
    /// <param name="to">The year whose prices are wanted.</param>
    /// <exception cref="UnitMismatchException">The amount is nominal: say when it is paid, with <see cref="ToReal"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index says nothing about one of the years.</exception>
    public Money Rebase(Money amount, FinancialYear to) => amount.Basis.PriceYear is { } from
        ? Money.Real(amount.Pounds * Factor(from, to), to)
        : throw new UnitMismatchException($"{amount} is in pounds of the day, which are of no one year; say when it is paid.");

    /// <summary>An amount in pounds of the day, in the prices of a stated year.</summary>
    /// <param name="amount">A nominal amount.</param>
    /// <param name="paid">The year in which it is paid.</param>
    /// <param name="to">The year whose prices are wanted.</param>
    /// <exception cref="UnitMismatchException">The amount is real already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The index says nothing about one of the years.</exception>
    public Money ToReal(Money amount, FinancialYear paid, FinancialYear to) => amount.Basis == PriceBasis.Nominal
        ? Money.Real(amount.Pounds * Factor(paid, to), to)
        : throw new UnitMismatchException($"{amount} is in prices of a stated year already.");

    /// <summary>Gives the name.</summary>
    public override string ToString() => Name;

    private decimal? Read(FinancialYear year) => Proxy switch
    {
        CalendarProxy.EndingYear => At(year.StartYear + 1),
        CalendarProxy.ThreeQuarters => (0.75m * At(year.StartYear)) + (0.25m * At(year.StartYear + 1)),
        _ => At(year.StartYear),
    };

    private decimal? At(int year) => index.TryGetValue(year, out var value) ? value : null;
}
