using BenchmarkDotNet.Attributes;
using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>Exact appraisals: one chain of a thousand nodes, and a portfolio of a thousand initiatives; decimals throughout, every flow kept with its factors.</summary>
/// <remarks>Of the chain's nodes a hundred are benefits of ten years; each initiative has four benefits and one cost over thirty years.</remarks>
[MemoryDiagnoser]
public class AppraisalBenchmark
{
    private readonly AppraisalSettings ten = new(FinancialYear.StartingIn(2025), 10, FinancialYear.StartingIn(2025));
    private readonly BenefitsMap chain = ChainWorkload.Thousand(0);
    private readonly BenefitsMap doubtful = ChainWorkload.Thousand(10);
    private readonly BenefitsMap[] portfolio = ChainWorkload.Portfolio(1_000);

    [Benchmark]
    public Appraisal ChainOfAThousandNodes() => Appraisal.Run(ten, chain).OrThrow();

    /// <summary>The same with ten doubts, each about links on the way to every benefit: their expected effect is worked out exactly.</summary>
    [Benchmark]
    public Appraisal ChainOfAThousandNodesWithDoubts() => Appraisal.Run(ten, doubtful).OrThrow();

    /// <summary>With reading nothing from a cache: the map is checked and numbered first.</summary>
    [Benchmark]
    public Appraisal ChainOfAThousandNodesBuiltAndAppraised() =>
        Appraisal.Run(ten, BenefitsMap.Create(chain.Initiative, chain.Title, chain.Nodes, chain.Links, chain.Costs).OrThrow()).OrThrow();

    [Benchmark]
    public Appraisal PortfolioOfAThousandInitiatives() => Appraisal.Run(SimulationWorkload.Settings, portfolio).OrThrow();
}
