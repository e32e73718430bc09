using NodaTime;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Load;

internal sealed class SharedPeriodShape : JsonObjectShape<SharedPeriod>
{
    private const int MostDays = 366;

    private readonly JsonField<LocalDate> start;
    private readonly JsonField<LocalDate> end;
    private readonly JsonField<long> workingDays;
    private readonly JsonField<bool> isCut;

    internal SharedPeriodShape()
        : base("LoadPeriod", "A day, week, month, quarter or financial year, or what of one the figures are about.")
    {
        start = Required("start", JsonShapes.Date, p => p.Start, "The first day, included.");
        end = Required("end", JsonShapes.Date, p => p.End, "The last day, included.");
        workingDays = Required("workingDays", JsonShapes.IntegerBetween(1, MostDays), p => p.WorkingDays, "The days worked in it.");
        isCut = Optional("cut", JsonShapes.Boolean, p => p.IsCut, otherwise: false, "Whether it is only part of a week, quarter or year.");
    }

    protected override SharedPeriod Build(JsonFieldValues values)
    {
        var period = new SharedPeriod(values.Get(start), values.Get(end), (int)values.Get(workingDays), values.Get(isCut));
        if (period.End < period.Start)
        {
            throw new ArgumentException("A period does not end before it starts.", nameof(end));
        }

        return Period.DaysBetween(period.Start, period.End) + 1 >= period.WorkingDays
            ? period
            : throw new ArgumentException("No more days are worked than there are.", nameof(workingDays));
    }
}
