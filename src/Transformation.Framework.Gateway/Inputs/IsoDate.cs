using System.Globalization;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Dates in messages and explanations.</summary>
internal static class IsoDate
{
    internal static string Of(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
