namespace Transformation.Framework.Core.Tests;

/// <summary>The documents of this package on the sample's real data.</summary>
public sealed class CoreJsonTests
{
    [Fact]
    public void Portfolio_KeepsTheDocumentContract() => DocumentContract.Holds(CoreJson.Portfolio, Bnssg("portfolio.json"));

    [Fact]
    public void Governance_KeepsTheDocumentContract() => DocumentContract.Holds(CoreJson.Governance, Bnssg("governance.json"));

    [Fact]
    public void Attendance_KeepsTheDocumentContract() => DocumentContract.Holds(CoreJson.Attendance, Bnssg("attendance.json"));

    private static byte[] Bnssg(string file) => File.ReadAllBytes(Repository.PathOf("samples", "data", "bnssg", file));
}
