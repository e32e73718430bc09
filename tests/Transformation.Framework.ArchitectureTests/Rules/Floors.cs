namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>The floors of the house, see <c>docs/decisions/0001</c>: an arrow only ever points down.</summary>
internal static class Floors
{
    private const string Core = "Transformation.Framework.Core";
    private const string Plan = "Transformation.Framework.Plan";
    private const string Gateway = "Transformation.Framework.Gateway";
    private const string Benefits = "Transformation.Framework.Benefits";
    private const string Load = "Transformation.Framework.Load";
    private const string Sqlite = "Transformation.Framework.Storage.Sqlite";
    private const string Postgres = "Transformation.Framework.Storage.Postgres";

    public static IReadOnlyList<Floor> All { get; } =
    [
        new(Core, 1, Projects: [], Packages: ["NodaTime"]),
        new(Plan, 2, Projects: [Core], Packages: []),
        new(Gateway, 2, Projects: [Core], Packages: []),
        new(Benefits, 2, Projects: [Core], Packages: ["MathNet.Numerics"]), // decision 0016
        new(Load, 2, Projects: [Core], Packages: []),
        new("Transformation.Framework.Load.Arrow", 3, Projects: [Load], Packages: ["Apache.Arrow", "Parquet.Net", "Parquet"]), // decision 0019
        new("Transformation.Framework.Load.Csv", 3, Projects: [Load], Packages: ["CsvHelper"]), // decision 0019
        new("Transformation.Framework.Plan.Matching", 3, Projects: [Plan], Packages: ["Google.OrTools", "Google.Protobuf"]), // decision 0024
        new("Transformation.Framework.Storage.Archive", 4, Projects: [Core, Load, "Transformation.Framework.Load.Csv"], Packages: []), // decision 0028
        new(Postgres, 3, Projects: [Core, Load], Packages: ["Npgsql", "Npgsql.NodaTime"]),
        new(Sqlite, 3, Projects: [Core, Load], Packages: ["Microsoft.Data.Sqlite", "SQLitePCLRaw.*"]),
        new("Transformation.Framework.Storage.Testing", 3, Projects: [Core, Load], Packages: ["xunit.*"]),
        new("Transformation.Framework", 4, [Core, Plan, Gateway, Benefits, Load, Sqlite, Postgres], ["Microsoft.Extensions.*"]), // decision 0027
    ];

    public static Floor? Of(string package) => All.SingleOrDefault(floor => floor.Package == package);

    /// <summary>Everything code on this floor may use: what it declares, and what that declares in turn.</summary>
    public static IReadOnlyCollection<string> MayUse(Floor floor) =>
        [.. floor.Packages, .. floor.Projects, .. floor.Projects.SelectMany(project => MayUse(Of(project)!))];

    /// <summary>Whether a name is one of the allowed ones.</summary>
    public static bool Allows(IEnumerable<string> allowed, string name) => allowed.Any(pattern =>
        pattern.EndsWith('*') ? name.StartsWith(pattern[..^1], StringComparison.Ordinal) : name == pattern);
}
