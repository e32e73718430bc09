using System.Globalization;
using NodaTime;

namespace PlanOnAPage;

/// <summary>How this sample writes things, the same in any culture.</summary>
internal static class Words
{
    internal static string Day(LocalDate date) => date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    internal static string Month(LocalDate date) => date.ToString("MMM uuuu", CultureInfo.InvariantCulture);

    internal static string Short(LocalDate date) => date.ToString("d MMM uuuu", CultureInfo.InvariantCulture);
}
