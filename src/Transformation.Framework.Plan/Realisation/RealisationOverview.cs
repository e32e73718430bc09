using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>How far the benefits of a portfolio's initiatives have come on a day.</summary>
/// <remarks>The order of records makes no difference. Immutable; safe to share between threads.</remarks>
public sealed class RealisationOverview
{
    private RealisationOverview(RealisationRegister register, Portfolio portfolio, LocalDate asOf)
    {
        AsOf = asOf;
        var recorded = register.Benefits.Where(b => b.NamedOn <= asOf).ToLookup(static b => b.Initiative);
        Initiatives =
        [
            .. portfolio.Initiatives.Where(i => i.Lifecycle.IsLiveOn(asOf)).Select(static i => i.Id)
                .Union(recorded.Select(static g => g.Key))
                .Order()
                .Select(id => new InitiativeRealisation(
                    id, [.. recorded[id].OrderBy(static b => b.Id, StringComparer.Ordinal).Select(b => new BenefitStanding(b, asOf))])),
        ];
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The initiatives that are live on the day or have a benefit on record by it, by identifier.</summary>
    public ImmutableArray<InitiativeRealisation> Initiatives { get; }

    /// <summary>The initiatives without a benefit on record, by identifier.</summary>
    public IEnumerable<InitiativeRealisation> Unknown => Initiatives.Where(static i => i.IsUnknown);

    /// <summary>Looks at a register and a portfolio on a day. Takes time in proportion to initiatives, benefits and facts.</summary>
    /// <param name="register">The benefits.</param>
    /// <param name="portfolio">The initiatives.</param>
    /// <param name="asOf">The day; what is dated after it is not on record yet.</param>
    public static RealisationOverview Of(RealisationRegister register, Portfolio portfolio, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(portfolio);
        return new(register, portfolio, IsoDate.Check(asOf, nameof(asOf)));
    }

    /// <summary>How many initiatives have come to a step with every benefit, and with all the steps before it.</summary>
    /// <param name="step">The step.</param>
    public int AtLeast(RealisationStep step) => Initiatives.Count(i => i.Furthest >= step);
}
