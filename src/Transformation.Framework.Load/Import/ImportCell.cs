using NodaTime;

namespace Transformation.Framework.Load;

/// <summary>One value of a row as a file holds it, before anybody asks whether it makes sense: nothing, text, a number or a date.</summary>
/// <remarks>
/// Text may write a number or a date, in the form in which all values of this library are written; so a reader of a format without types hands over text only. The <c>default</c> value is
/// <see cref="Nothing"/>. Immutable; safe to share between threads.
/// </remarks>
public readonly record struct ImportCell
{
    private readonly decimal? number;
    private readonly LocalDate? date;

    private ImportCell(string? text, decimal? number, LocalDate? date)
    {
        AsText = text;
        this.number = number;
        this.date = date;
    }

    /// <summary>No value.</summary>
    public static ImportCell Nothing => default;

    internal string? AsText { get; }

    internal decimal? AsNumber => number;

    internal LocalDate? AsDate => date;

    internal bool IsNothing => AsText is null && number is null && date is null;

    /// <summary>Text.</summary>
    /// <param name="text">The text; null and empty text are no value.</param>
    public static ImportCell Text(string? text) => new(text is "" ? null : text, null, null);

    /// <summary>A number of a format that has numbers.</summary>
    /// <param name="value">The number.</param>
    public static ImportCell Number(decimal value) => new(null, value, null);

    /// <summary>A number of a format that has binary fractions: the decimal that the number is the nearest one to, so that 0.1 is a tenth.</summary>
    /// <param name="value">The number; one that no decimal stands for, such as infinity, is handed on as its text, which then is not a number.</param>
    public static ImportCell Number(double value) => Math.Abs(value) < 1e15
        ? Number((decimal)value) // to 15 significant digits, so what was written with fewer comes out as it was written
        : Text(FormattableString.Invariant($"{value}"));

    /// <summary>A date of a format that has dates.</summary>
    /// <param name="value">The date, of the ISO calendar.</param>
    public static ImportCell Date(LocalDate value) => new(null, null, value);

    /// <summary>Gives the value as text, cut short if it is long; empty when there is none.</summary>
    public override string ToString() => this switch
    {
        { AsText: { } text } => Core.Excerpt.Of(text),
        { AsDate: { } day } => FormattableString.Invariant($"{day:uuuu-MM-dd}"),
        _ => FormattableString.Invariant($"{number}"),
    };
}
