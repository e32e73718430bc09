using Transformation.Framework.Core;
using Transformation.Framework.Load;

namespace SharedService;

/// <summary>The portfolio and the load of the sample system. Its organisations are from published papers; efforts are synthetic.</summary>
internal static class SampleData
{
    internal const string PortfolioKey = "bnssg";

    internal static Portfolio Portfolio() => CoreJson.Portfolio.Load(File.ReadAllBytes(PathOf("portfolio.json"))).OrThrow();

    internal static LoadPlan LoadPlan() => LoadJson.LoadPlan.Load(File.ReadAllBytes(PathOf("load-plan.json"))).OrThrow();

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);
}
