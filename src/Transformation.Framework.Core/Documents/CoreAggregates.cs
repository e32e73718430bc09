using Transformation.Framework.Core.Storage;

namespace Transformation.Framework.Core;

/// <summary>What of this package is kept in an <see cref="IAggregateStore"/>, under which names and keys; so that applications that share a store mean the same.</summary>
public static class CoreAggregates
{
    /// <summary>Portfolios. Kind <c>portfolio</c>; key: the portfolio's identifier.</summary>
    public static AggregateType<Portfolio> Portfolios { get; } = new("portfolio", CoreJson.Portfolio, static p => p.Id.Value);

    /// <summary>Attendances. Kind <c>attendance</c>; key: <c>body@date</c>, so that <c>iigop@</c> begins the keys of one body's meetings, in order.</summary>
    public static AggregateType<Attendance> Attendances { get; } =
        new("attendance", CoreJson.Attendance, static a => FormattableString.Invariant($"{a.Body}@{a.Date:uuuu-MM-dd}"));

    /// <summary>The governance bodies around a portfolio. Kind <c>governance</c>; key: the portfolio's identifier, which the document does not have.</summary>
    /// <remarks>For this one document: streaming every portfolio's with it throws <see cref="StoreCorruptException"/> at the first that is another's.</remarks>
    /// <param name="portfolio">The portfolio.</param>
    /// <exception cref="ArgumentException">The portfolio is the <c>default</c> one.</exception>
    public static AggregateType<GovernanceBodies> Governance(PortfolioId portfolio)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(portfolio, default);
        return new("governance", CoreJson.Governance, _ => portfolio.Value);
    }
}
