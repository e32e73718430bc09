using Transformation.Framework.Core;
using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Benefits;

/// <summary>What of this package is kept in an <see cref="IAggregateStore"/>, under which names and keys; so that applications that share a store mean the same.</summary>
/// <remarks>
/// None of the documents has a key of its own: the host names what it belongs to. Each result is for that one document: streaming a whole kind with it throws
/// <see cref="StoreCorruptException"/> at the first that belongs to something else.
/// </remarks>
public static class BenefitsAggregates
{
    /// <summary>The benefits maps of a portfolio's initiatives. Kind <c>benefits-map</c>; key: the portfolio's identifier.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <exception cref="ArgumentException">The portfolio is the <c>default</c> one.</exception>
    public static AggregateType<BenefitsMaps> Maps(PortfolioId portfolio) => new("benefits-map", BenefitsJson.BenefitsMap, KeyOf<BenefitsMaps>(portfolio));

    /// <summary>What has been measured of a portfolio's benefits. Kind <c>measured-series</c>; key: the portfolio's identifier.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <exception cref="ArgumentException">The portfolio is the <c>default</c> one.</exception>
    public static AggregateType<MeasuredSeriesSet> MeasuredSeries(PortfolioId portfolio) =>
        new("measured-series", BenefitsJson.MeasuredSeries, KeyOf<MeasuredSeriesSet>(portfolio));

    /// <summary>What is uncertain about a portfolio's appraisal. Kind <c>uncertainty</c>; key: the portfolio's identifier.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <exception cref="ArgumentException">The portfolio is the <c>default</c> one.</exception>
    public static AggregateType<UncertaintyModel> Uncertainty(PortfolioId portfolio) => new("uncertainty", BenefitsJson.Uncertainty, KeyOf<UncertaintyModel>(portfolio));

    private static Func<T, string> KeyOf<T>(PortfolioId portfolio)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(portfolio, default);
        return _ => portfolio.Value;
    }
}
