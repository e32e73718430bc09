using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;

namespace Transformation.Framework.Core.Json;

/// <summary>The shapes of simple values and of arrays.</summary>
public static class JsonShapes
{
    /// <summary>Free text that keeps the rule of <see cref="DomainText"/>.</summary>
    public static JsonShape<string> Text => field ??= new JsonTextShape<string>(
        static s => DomainText.Fault(s) is { } fault ? throw new FormatException(fault) : s,
        static s => s,
        static () => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = DomainText.MaxLength });

    /// <summary>A date in ISO 8601: <c>2026-04-01</c>. Years 1 to 9999 of the ISO calendar.</summary>
    public static JsonShape<LocalDate> Date => field ??= new JsonTextShape<LocalDate>(
        JsonDates.ParseDate, JsonDates.Format, static () => new JsonObject { ["type"] = "string", ["format"] = "date" });

    /// <summary>A calendar month in ISO 8601: <c>2026-04</c>. Years 1 to 9999 of the ISO calendar.</summary>
    public static JsonShape<YearMonth> Month => field ??= new JsonTextShape<YearMonth>(
        JsonDates.ParseMonth, JsonDates.Format, static () => new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}$" });

    /// <summary>An instant in ISO 8601, in UTC: <c>2026-04-01T09:30:00Z</c>. Years 1 to 9999.</summary>
    public static JsonShape<Instant> Instant => field ??= new JsonTextShape<Instant>(
        JsonDates.ParseInstant, JsonDates.Format, static () => new JsonObject { ["type"] = "string", ["format"] = "date-time" });

    /// <summary>True or false.</summary>
    public static JsonShape<bool> Boolean => field ??= new JsonBooleanShape();

    /// <summary>Any decimal number; read without loss, written without trailing zeros.</summary>
    public static JsonShape<decimal> Decimal => field ??= DecimalBetween(decimal.MinValue, decimal.MaxValue);

    /// <summary>A decimal number within bounds.</summary>
    /// <param name="min">The least accepted.</param>
    /// <param name="max">The greatest accepted.</param>
    public static JsonShape<decimal> DecimalBetween(decimal min, decimal max) => new JsonNumberShape(min, max);

    /// <summary>A whole number within bounds.</summary>
    /// <param name="min">The least accepted.</param>
    /// <param name="max">The greatest accepted.</param>
    public static JsonShape<long> IntegerBetween(long min, long max) => new JsonIntegerShape(min, max);

    /// <summary>A value written as the text it parses from.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="pattern">A regular expression for the JSON Schema.</param>
    public static JsonShape<T> Parsable<T>(string pattern)
        where T : struct, IParsable<T> =>
        new JsonTextShape<T>(
            static s => T.Parse(s, null),
            static v => v.ToString()!,
            () => new JsonObject { ["type"] = "string", ["pattern"] = pattern });

    /// <summary>A value written as text by rules of its own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="parse">Reads the text; throws <see cref="FormatException"/> or <see cref="ArgumentException"/> when it cannot.</param>
    /// <param name="format">Writes the text.</param>
    /// <param name="pattern">A regular expression for the JSON Schema.</param>
    public static JsonShape<T> AsText<T>(Func<string, T> parse, Func<T, string> format, string pattern) =>
        new JsonTextShape<T>(parse, format, () => new JsonObject { ["type"] = "string", ["pattern"] = pattern });

    /// <summary>One of a fixed set of words.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="words">Each value and its word, in the order the JSON Schema lists them.</param>
    public static JsonShape<T> Words<T>(params ImmutableArray<(T Value, string Word)> words)
        where T : struct
    {
        // A handful of words, compared one by one: a table for each enumeration would cost more code at first use than it saves time.
        return new JsonTextShape<T>(
            s => ValueOf(words, s),
            v => WordOf(words, v),
            () => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(static w => JsonValue.Create(w.Word))]) });
    }

    /// <summary>An array; one bad item makes it unreadable, after the others were checked too.</summary>
    /// <typeparam name="TItem">The type of an item.</typeparam>
    /// <param name="shape">The shape of an item.</param>
    public static JsonShape<ImmutableArray<TItem>> ArrayOf<TItem>(JsonShape<TItem> shape) => new JsonArrayShape<TItem>(shape);

    /// <summary>A value that stands in JSON as another one does.</summary>
    /// <typeparam name="TInner">The type that stands in JSON.</typeparam>
    /// <typeparam name="T">The type it is turned into.</typeparam>
    /// <param name="inner">The shape in JSON.</param>
    /// <param name="to">Turns what was read into the value; an <see cref="ArgumentException"/> it throws becomes a problem.</param>
    /// <param name="from">Turns the value into what is written.</param>
    public static JsonShape<T> Map<TInner, T>(JsonShape<TInner> inner, Func<TInner, T> to, Func<T, TInner> from) =>
        new JsonMappedShape<TInner, T>(inner, to, from);

    /// <summary>A shape that is looked up when first used, for values that contain their own kind.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="find">Gives the shape.</param>
    public static JsonShape<T> Lazy<T>(Func<JsonShape<T>> find) => new JsonLazyShape<T>(find);

    private static T ValueOf<T>(ImmutableArray<(T Value, string Word)> words, string word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Word == word)
            {
                return words[i].Value;
            }
        }

        throw new FormatException($"'{Excerpt.Of(word)}' is not one of: {string.Join(", ", words.Select(static w => w.Word))}.");
    }

    private static string WordOf<T>(ImmutableArray<(T Value, string Word)> words, T value)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(words[i].Value, value))
            {
                return words[i].Word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(words), value, "There is no word for this value.");
    }
}
