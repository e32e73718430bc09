using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>Reads the bank-holidays file that GOV.UK publishes, with its three divisions.</summary>
/// <remarks>
/// The file is another body's, so properties we do not use are passed over; those we do use are checked, and every problem is reported. A
/// division counts as known from 1 January of its first event's year to 31 December of its last event's: that is how the file is published.
/// A year between them without any event is a problem, not a year without holidays.
/// </remarks>
public static class GovUkBankHolidays
{
    private const string What = "bank-holidays file";

    private static readonly ImmutableArray<(string Name, BankHolidayDivision Division)> Divisions =
    [
        ("england-and-wales", BankHolidayDivision.EnglandAndWales),
        ("scotland", BankHolidayDivision.Scotland),
        ("northern-ireland", BankHolidayDivision.NorthernIreland),
    ];

    /// <summary>Reads one division of the file.</summary>
    /// <param name="utf8">The file, with or without a byte-order mark.</param>
    /// <param name="division">The division wanted.</param>
    /// <returns>The holidays, or every problem with its path.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such division.</exception>
    public static Checked<BankHolidays> Load(ReadOnlyMemory<byte> utf8, BankHolidayDivision division)
    {
        var name = Divisions.FirstOrDefault(d => d.Division == division).Name
            ?? throw new ArgumentOutOfRangeException(nameof(division), division, "There is no such division.");
        var problems = new ProblemCollector();
        BankHolidays? holidays = null;
        using (var document = JsonText.TryParse(utf8, problems))
        {
            if (document is not null)
            {
                holidays = Read(new JsonCursor(document.RootElement, JsonPath.Root, problems), name, division);
            }
        }

        return holidays is not null && problems.IsEmpty
            ? Checked<BankHolidays>.Valid(What, holidays)
            : Checked<BankHolidays>.Invalid(What, problems.ToImmutable());
    }

    private static BankHolidays? Read(JsonCursor root, string name, BankHolidayDivision division)
    {
        if (Property(root, name, JsonValueKind.Object) is not { } section || Property(section, "events", JsonValueKind.Array) is not { } events)
        {
            return null;
        }

        var days = new SortedDictionary<LocalDate, BankHoliday>();
        foreach (var (index, element) in events.Element.EnumerateArray().Index())
        {
            ReadEvent(events.Item(element, index), days);
        }

        if (events.Element.GetArrayLength() == 0)
        {
            events.Fail(ProblemCodes.InvalidValue, "There is no event.");
        }

        if (!root.Problems.IsEmpty)
        {
            return null;
        }

        var (first, last) = (days.Keys.First().Year, days.Keys.Last().Year);
        return HasEveryYear(events, days.Keys, first, last)
            ? BankHolidays.Of(division, first, last, days.Values, "GOV.UK bank holidays file")
            : null;
    }

    private static void ReadEvent(JsonCursor at, SortedDictionary<LocalDate, BankHoliday> days)
    {
        if (!at.Is(JsonValueKind.Object))
        {
            return;
        }

        var titled = Read(Property(at, "title", JsonValueKind.String), JsonShapes.Text, out var title);
        if (Property(at, "date", JsonValueKind.String) is not { } dated || !Read(dated, JsonShapes.Date, out var date) || !titled)
        {
            return;
        }

        if (!days.TryAdd(date, new BankHoliday(date, title!)))
        {
            dated.Fail(ProblemCodes.Contradiction, $"This date is given twice: {days[date].Name}, {title}.");
        }
    }

    private static bool Read<T>(JsonCursor? at, JsonShape<T> shape, out T? value)
    {
        value = default;
        return at is { } here && shape.TryRead(here, out value);
    }

    private static bool HasEveryYear(JsonCursor events, IEnumerable<LocalDate> dates, int first, int last)
    {
        var ok = last <= 9998 || events.Fail(ProblemCodes.InvalidValue, "There is an event after 9998.");
        var known = dates.Select(static d => d.Year).ToHashSet();
        foreach (var year in Enumerable.Range(first, last - first + 1).Where(y => !known.Contains(y)))
        {
            ok = events.Fail(ProblemCodes.Contradiction, FormattableString.Invariant($"There is no event in {year}, but there are events before and after."));
        }

        return ok;
    }

    private static JsonCursor? Property(JsonCursor at, string name, JsonValueKind kind)
    {
        if (!at.Is(JsonValueKind.Object))
        {
            return null;
        }

        var found = at.Element.EnumerateObject().Where(p => JsonStrings.NameOf(p) == name).Take(2).ToArray();
        if (found is [])
        {
            at.Missing(name, $"The property {name} is needed here.");
            return null;
        }

        var here = at.Property(found[0].Value, name);
        if (found is [_, _])
        {
            here.Fail(ProblemCodes.DuplicateProperty, "This property stands twice.");
        }

        return here.Is(kind) ? here : null;
    }
}
