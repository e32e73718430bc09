using NodaTime;

namespace Transformation.Framework.Load;

/// <summary>A period as it stands in JSON, where all of a document are of one grain.</summary>
internal sealed record SharedPeriod(LocalDate Start, LocalDate End, int WorkingDays, bool IsCut)
{
    internal static SharedPeriod Of(LoadPeriod period) => new(period.Start, period.End, period.WorkingDays, period.IsCut);

    internal LoadPeriod As(TimeGrain grain) => new(grain, Start, End, WorkingDays, IsCut);
}
