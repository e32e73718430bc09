using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Transformation.Framework.Core;

/// <summary>Whole-time equivalents: a share of a full-time post, exact to one thousandth, with the contract week it is a share of. Written <c>0.4@37.5h/5d</c>.</summary>
/// <remarks>
/// <para>One whole-time equivalent is not one number across a system: at a trust it is 37.5 hours a week, at a council 37. So equivalents of
/// different contract weeks are neither added nor compared; convert one with <see cref="In"/> first, or turn both into <see cref="Effort"/>.</para>
/// <para>May be negative, as a difference. The <c>default</c> value is none at <see cref="ContractWeek.AgendaForChangeEngland"/>. Arithmetic is checked.
/// Immutable; safe to share between threads.</para>
/// </remarks>
[JsonConverter(typeof(TextValueConverter<Wte>))]
public readonly record struct Wte : IParsable<Wte>
{
    internal const string Pattern = "^-?[0-9]+(\\.[0-9]{1,3})?@[0-9]+(\\.[0-9]{1,4})?h/[1-7]d$";

    private Wte(int thousandths, ContractWeek week)
    {
        Thousandths = thousandths;
        Week = week;
    }

    /// <summary>How many thousandths of a full-time post.</summary>
    public int Thousandths { get; }

    /// <summary>The week that a full-time post works.</summary>
    public ContractWeek Week { get; }

    /// <summary>The number of equivalents; exact.</summary>
    public decimal Value => Thousandths / 1000m;

    /// <summary>The working time of one week; exact.</summary>
    public Effort PerWeek => ForWorkingDays(Week.Days);

    /// <summary>So many thousandths of a full-time post.</summary>
    /// <param name="thousandths">How many.</param>
    /// <param name="week">The week that a full-time post works.</param>
    public static Wte FromThousandths(int thousandths, ContractWeek week) => new(thousandths, week);

    /// <summary>So many full-time posts.</summary>
    /// <param name="value">How many, with at most three decimal places.</param>
    /// <param name="week">The week that a full-time post works.</param>
    /// <exception cref="ArgumentException">There are more than three decimal places; round it yourself, or use <see cref="Round"/>.</exception>
    /// <exception cref="OverflowException">The number is beyond about two million.</exception>
    public static Wte Of(decimal value, ContractWeek week)
    {
        var thousandths = value * 1000;
        return thousandths == decimal.Truncate(thousandths)
            ? new((int)thousandths, week)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{value} has more than three decimal places."), nameof(value));
    }

    /// <summary>So many full-time posts, rounded to the nearest thousandth, a tie to the even one.</summary>
    /// <param name="value">How many.</param>
    /// <param name="week">The week that a full-time post works.</param>
    /// <exception cref="OverflowException">The number is beyond about two million.</exception>
    public static Wte Round(decimal value, ContractWeek week) => new((int)decimal.Round(value * 1000, MidpointRounding.ToEven), week);

    /// <summary>Reads the form <c>0.4@37.5h/5d</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static Wte Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var wte)
            ? wte
            : throw new FormatException($"'{Excerpt.Of(s)}' is not a number of whole-time equivalents: write it as 0.4@37.5h/5d.");
    }

    /// <summary>Reads the form <c>0.4@37.5h/5d</c> if the text has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The equivalents, or <c>default</c>.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Wte result)
    {
        result = default;
        var at = s?.IndexOf('@') ?? -1;
        if (at < 0 || !ContractWeek.TryParse(s![(at + 1)..], provider, out var week)
            || !DecimalText.TryParse(s.AsSpan(0, at), allowNegative: true, mostDecimals: 3, out var value)
            || value is < int.MinValue / 1000m or > int.MaxValue / 1000m)
        {
            return false;
        }

        result = new((int)(value * 1000), week);
        return true;
    }

    /// <summary>The same weekly hours as equivalents of another contract week, rounded to the nearest thousandth, a tie to the even one: 1 WTE of 37 hours is 0.987 of 37.5.</summary>
    /// <param name="week">The other week.</param>
    /// <exception cref="OverflowException">The result is beyond about two million.</exception>
    public Wte In(ContractWeek week) =>
        week == Week ? this : new((int)decimal.Round((decimal)Thousandths * Week.Minutes / week.Minutes, MidpointRounding.ToEven), week);

    /// <summary>The working time over a number of working days; exact.</summary>
    /// <param name="days">How many days of this contract. If its week is spread over other days than the calendar works (four long ones, say), count the contract's days, not the calendar's.</param>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public Effort ForWorkingDays(int days) => Effort.FromMilliseconds((long)Thousandths * Week.SecondsPerDay * days);

    /// <summary>Gives <c>0.4@37.5h/5d</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.###}@{Week}");

    /// <summary>Adds equivalents of the same contract week.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="UnitMismatchException">The contract weeks differ.</exception>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static Wte operator +(Wte left, Wte right) => new(left.Thousandths + right.Thousandths, SameWeek(left, right));

    /// <summary>Subtracts equivalents of the same contract week.</summary>
    /// <inheritdoc cref="op_Addition"/>
    public static Wte operator -(Wte left, Wte right) => new(left.Thousandths - right.Thousandths, SameWeek(left, right));

    /// <summary>Multiplies by a whole number.</summary>
    /// <param name="left">The equivalents.</param>
    /// <param name="right">The number.</param>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public static Wte operator *(Wte left, int right) => new(left.Thousandths * right, left.Week);

    private static ContractWeek SameWeek(Wte left, Wte right) => left.Week == right.Week
        ? left.Week
        : throw new UnitMismatchException($"{left} and {right} have different contract weeks; convert one with In(week) first.");
}
