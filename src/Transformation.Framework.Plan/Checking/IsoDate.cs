using NodaTime;

namespace Transformation.Framework.Plan;

/// <summary>Dates are compared with each other, which NodaTime allows within one calendar only: ours is the ISO one.</summary>
internal static class IsoDate
{
    internal static LocalDate Check(LocalDate date, string parameter) =>
        date.Calendar == CalendarSystem.Iso ? date : throw new ArgumentException("The date is not of the ISO calendar.", parameter);

    internal static LocalDate? Check(LocalDate? date, string parameter) => date is { } known ? Check(known, parameter) : null;
}
