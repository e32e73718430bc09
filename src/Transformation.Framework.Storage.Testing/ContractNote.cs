using NodaTime;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Storage.Testing;

/// <summary>The aggregate that the contract tests store: free text, a date and a number, without any rule about them.</summary>
internal sealed record ContractNote(string Key, string Text, LocalDate Date, long Number)
{
    /// <summary>The first kind.</summary>
    internal static AggregateType<ContractNote> Notes { get; } =
        new("contract-note", new JsonDocumentFormat<ContractNote>("contract-note", 1, new Shape()), static note => note.Key);

    /// <summary>The second kind: the same content under other names, so that mixing the two up shows.</summary>
    internal static AggregateType<ContractNote> Tallies { get; } =
        new("contract-tally", new JsonDocumentFormat<ContractNote>("contract-tally", 1, new Shape()), static note => note.Key);

    /// <summary>A note of which only the text matters.</summary>
    internal static ContractNote Of(string key, string text = "as it was", long number = 0) => new(key, text, new LocalDate(2026, 4, 1), number);

    /// <summary>Keeps text as it is: the contract is to try what the domain's own rules refuse.</summary>
    private sealed class Shape : JsonObjectShape<ContractNote>
    {
        private static readonly JsonShape<string> AnyText = JsonShapes.AsText(static s => s, static s => s, "");

        private readonly JsonField<string> key;
        private readonly JsonField<string> text;
        private readonly JsonField<LocalDate> date;
        private readonly JsonField<long> number;

        internal Shape()
            : base("ContractNote", "What the contract tests store.")
        {
            key = Required("key", AnyText, n => n.Key, "The key.");
            text = Required("text", AnyText, n => n.Text, "Any text.");
            date = Required("date", JsonShapes.Date, n => n.Date, "Any date.");
            number = Required("number", JsonShapes.IntegerBetween(long.MinValue, long.MaxValue), n => n.Number, "Any number.");
        }

        protected override ContractNote Build(JsonFieldValues values) => new(values.Get(key), values.Get(text), values.Get(date), values.Get(number));
    }
}
