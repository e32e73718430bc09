using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.AotSmoke;

internal static class CoreCalls
{
    public static void Run(Results results)
    {
        Values(results);
        Time(results);
        Documents(results);
    }

    private static void Values(Results results)
    {
        var trust = OrganisationId.Parse("ods:RVJ");
        results.Expect("identity", "ods:RVJ", trust.ToString());
        results.Expect("effort", 75m, Wte.Of(1m, ContractWeek.AgendaForChangeEngland).ForWorkingDays(10).Hours);
        results.Expect("money", "30.50", (Money.Nominal(10.25m) + Money.Nominal(20.25m)).Pounds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        results.Expect("money of two bases", nameof(UnitMismatchException), Thrown(() => Money.Nominal(1m) + Money.Real(1m, FinancialYear.StartingIn(2026))));
    }

    private static void Time(Results results)
    {
        var year = FinancialYear.Of(new LocalDate(2026, 4, 1));
        results.Expect("financial year", "2026/27", year.ToString());
        results.Expect("working days of a year", 253, WorkingCalendar.EnglandAndWales.WorkingDays(FinancialYear.StartingIn(2025).Interval));
        results.Expect("outside the calendar", nameof(CalendarRangeException), Thrown(() => WorkingCalendar.EnglandAndWales.IsWorkingDay(new LocalDate(2001, 1, 1))));
    }

    private static void Documents(Results results)
    {
        var format = new JsonDocumentFormat<Note>("note", 1, new NoteShape());
        var note = new Note(InitiativeId.From("virtual-ward"), "Beds at home.");
        var text = format.ToText(note);
        var wrong = text.Replace("virtual-ward", "not an id!", StringComparison.Ordinal).Replace("\"text\"", "\"txet\"", StringComparison.Ordinal);
        results.Expect("a document there and back", note, format.Load(text).OrThrow());
        results.Expect("a bad value, an unknown property and a missing one at once", 3, format.Load(wrong).Problems.Length);
        results.Expect("an identifier in a host's own JSON", "\"virtual-ward\"", JsonSerializer.Serialize(note.About, HostJson.Default.InitiativeId));
    }

    private static string Thrown<T>(Func<T> call)
    {
        try
        {
            return $"{call()}";
        }
        catch (Exception thrown) when (thrown is TransformationFrameworkException or ArgumentException)
        {
            return thrown.GetType().Name;
        }
    }

    private sealed record Note(InitiativeId About, string Text);

    /// <summary>A document of a host's own, declared with our shapes.</summary>
    private sealed class NoteShape : JsonObjectShape<Note>
    {
        private readonly JsonField<InitiativeId> about;
        private readonly JsonField<string> text;

        public NoteShape()
            : base("note", "A note.")
        {
            about = Required("about", CoreShapes.InitiativeId, note => note.About, "What it is about.");
            text = Required("text", JsonShapes.Text, note => note.Text, "What it says.");
        }

        protected override Note Build(JsonFieldValues values) => new(values.Get(about), values.Get(text));
    }
}

/// <summary>A host's own source-generated JSON, in which our values appear.</summary>
[JsonSerializable(typeof(InitiativeId))]
internal sealed partial class HostJson : JsonSerializerContext;
