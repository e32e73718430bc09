using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Transformation.Framework.Core.Json;
using Transformation.Framework.Plan.Tests.Growth;
using Transformation.Framework.Plan.Tests.Panel;
using Transformation.Framework.Plan.Tests.Realisation;

namespace Transformation.Framework.Plan.Tests.Documents;

/// <summary>Generated registers are read back as they were written, and count the same.</summary>
public sealed class RegisterRoundTripTests
{
    [Property]
    public Property AnyPanelRegister_RoundTrips() => Prop.ForAll(
        PanelGen.Cases.ToArbitrary(), cases => IsKept(PlanJson.PanelRegister, PanelGen.Register(cases)));

    [Property]
    public Property AnyRealisationRegister_RoundTrips() => Prop.ForAll(
        RealisationGen.Benefits.ToArbitrary(), benefits => IsKept(PlanJson.RealisationRegister, RealisationGen.Register(benefits)));

    [Property]
    public Property AnyGrowthRegister_RoundTrips() => Prop.ForAll(
        Gen.Zip(GrowthGen.Bids, GrowthGen.Partnerships).ToArbitrary(), t => IsKept(PlanJson.GrowthRegister, GrowthGen.Register([.. t.Item1, .. t.Item2])));

    private static bool IsKept<T>(JsonDocumentFormat<T> format, T register)
        where T : class, IEvidenceSource
    {
        var text = format.ToText(register);
        var again = format.Load(text).OrThrow();
        return format.ToText(again) == text && Told(again) == Told(register);
    }

    private static string Told(IEvidenceSource source) => string.Join('|', source.CountOn(PanelGen.Today).Select(t => $"{t.Measure} {string.Join(',', t.Records)}"));
}
