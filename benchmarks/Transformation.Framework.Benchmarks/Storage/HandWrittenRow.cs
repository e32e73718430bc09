using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace Transformation.Framework.Benchmarks.Storage;

/// <summary>Commitments to and from columns, for those who write without the library's stores.</summary>
internal static class HandWrittenRow
{
    public static (int? Thousandths, int? People, int? Least, int? Most, int? Minutes, int? Days) Of(CommitmentSize size) => size switch
    {
        WteSize { Wte: var wte } => (wte.Thousandths, null, null, null, wte.Week.Minutes, wte.Week.Days),
        ReleaseSize release => (null, release.People, (int)(release.Release.LeastDays * 1000), (int)(release.Release.MostDays * 1000), release.Week.Minutes, release.Week.Days),
        _ => default,
    };

    public static CommitmentSize Size(int? thousandths, int? people, int? least, int? most, int? minutes, int? days) => (thousandths, people) switch
    {
        ({ } wte, _) => CommitmentSize.Of(Wte.FromThousandths(wte, ContractWeek.FromMinutes(minutes!.Value, days!.Value))),
        (_, { } count) => CommitmentSize.Of(count, MonthlyRelease.Between(least!.Value / 1000m, most!.Value / 1000m), ContractWeek.FromMinutes(minutes!.Value, days!.Value)),
        _ => CommitmentSize.Unestimated,
    };

    /// <summary>A day as a number that reads as the date: 20260401.</summary>
    public static int? Number(LocalDate? date) => date is { } day ? (day.Year * 10_000) + (day.Month * 100) + day.Day : null;

    public static LocalDate? Date(int? number) => number is { } day ? new LocalDate(day / 10_000, day / 100 % 100, day % 100) : null;

    public static Provenance Provenance(bool isSynthetic, string? source) => isSynthetic ? Core.Provenance.Synthetic(source) : Core.Provenance.Published(source!);
}
