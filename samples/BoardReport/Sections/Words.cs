using System.Globalization;
using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace BoardReport.Sections;

/// <summary>The words a board reader knows for our values.</summary>
internal static class Words
{
    internal static string Of(Horizon? horizon) => horizon switch
    {
        Horizon.H1 => "H1",
        Horizon.H2Minus => "H2−",
        Horizon.H2Plus => "H2+",
        Horizon.H3 => "H3",
        _ => "unclassified",
    };

    internal static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Innovation => "innovation",
        ChangeKind.Improvement => "improvement",
        ChangeKind.ContinuousImprovement => "continuous improvement",
        _ => "transformation",
    };

    internal static string Of(ChangeDriver? driver) => driver switch
    {
        ChangeDriver.Citizen => "by citizens",
        ChangeDriver.Provider => "by providers",
        ChangeDriver.Commissioner => "by commissioners",
        ChangeDriver.NationalMandate => "by national mandate",
        _ => "unrecorded",
    };

    internal static string Of(LifecycleStage stage) => stage.ToString().ToLowerInvariant();

    internal static string Of(LoadPeriod month) => month.Start.ToString("MMMM uuuu", CultureInfo.InvariantCulture);

    internal static string Of(OverCommitment over) => over.First == over.Last ? Of(over.First) : $"{Of(over.First)} to {Of(over.Last)}";

    internal static string Short(LoadPeriod month) => month.Start.ToString("MMM yy", CultureInfo.InvariantCulture);

    /// <summary>A name short enough for a table column.</summary>
    internal static string ShortName(this Organisation organisation) => organisation.Id.ToString() switch
    {
        "ods:RVN" => "AWP",
        "ods:QUY" => "BNSSG ICB",
        "ods:RVJ" => "NBT",
        "ods:RYF" => "SWASFT",
        "ods:RA7" => "UHBW",
        "local:sirona" => "Sirona",
        _ => organisation.Name.Replace(" Council", "", StringComparison.Ordinal).Replace(" City", "", StringComparison.Ordinal),
    };
}
