using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>Reads the bank-holidays file that GOV.UK publishes, with its three divisions.</summary>
/// <remarks>
/// The file is another body's, so properties we do not use are passed over; those we do use are checked, and every problem is reported. A
/// division counts as known from 1 January of its first event's year to 31 December of its last event's: that is how the file is published.
/// </remarks>
public static class GovUkBankHolidays
{
    private static readonly ImmutableArray<(string Name, BankHolidayDivision Division)> Divisions =
    [
        ("england-and-wales", BankHolidayDivision.EnglandAndWales),
        ("scotland", BankHolidayDivision.Scotland),
        ("northern-ireland", BankHolidayDivision.NorthernIreland),
    ];

    /// <summary>Reads one division of the file.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="division">The division wanted.</param>
    /// <returns>The holidays, or every problem with its path.</returns>
    public static Checked<BankHolidays> Load(ReadOnlyMemory<byte> utf8, BankHolidayDivision division)
    {
        const string What = "bank-holidays file";
        var problems = new ProblemCollector();
        BankHolidays? holidays = null;
        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 64 });
            holidays = Read(new JsonCursor(document.RootElement, JsonPath.Root, problems), division);
        }
        catch (JsonException e)
        {
            problems.Add("$", ProblemCodes.Malformed, FormattableString.Invariant($"This is not well-formed JSON: line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}."));
        }

        return holidays is not null && problems.IsEmpty
            ? Checked<BankHolidays>.Valid(What, holidays)
            : Checked<BankHolidays>.Invalid(What, problems.ToImmutable());
    }

    private static BankHolidays? Read(JsonCursor root, BankHolidayDivision division)
    {
        var name = Divisions.First(d => d.Division == division).Name;
        if (!root.Is(JsonValueKind.Object)
            || Property(root, name) is not { } section || !section.Is(JsonValueKind.Object)
            || Property(section, "events") is not { } events || !events.Is(JsonValueKind.Array))
        {
            return null;
        }

        var days = new List<BankHoliday>();
        foreach (var (index, element) in events.Element.EnumerateArray().Index())
        {
            if (ReadEvent(events.Item(element, index)) is { } day)
            {
                days.Add(day);
            }
        }

        if (days.Count == 0)
        {
            events.Fail(ProblemCodes.InvalidValue, "There is no event.");
        }

        try
        {
            return root.Problems.IsEmpty
                ? BankHolidays.Of(division, days.Min(static d => d.Date.Year), days.Max(static d => d.Date.Year), days, "GOV.UK bank holidays file")
                : null;
        }
        catch (ArgumentException e)
        {
            events.Fail(ProblemCodes.Contradiction, e.Message);
            return null;
        }
    }

    private static BankHoliday? ReadEvent(JsonCursor at)
    {
        if (!at.Is(JsonValueKind.Object) || Property(at, "title") is not { } title || Property(at, "date") is not { } date
            || !title.Is(JsonValueKind.String) || !date.Is(JsonValueKind.String))
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(JsonStrings.TextOf(date.Element) ?? "");
        if (!parsed.Success)
        {
            date.Fail(ProblemCodes.InvalidValue, "This is not a date: write it as 2026-04-01.");
            return null;
        }

        return new BankHoliday(parsed.Value, JsonStrings.TextOf(title.Element) ?? "");
    }

    private static JsonCursor? Property(JsonCursor at, string name)
    {
        if (at.Element.TryGetProperty(name, out var value))
        {
            return at.Property(value, name);
        }

        at.Fail(ProblemCodes.Missing, $"The property {name} is missing.");
        return null;
    }
}
