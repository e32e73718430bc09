using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>A system's collective change on a day: how many initiatives, of what kind, how far along, for which outcomes and futures, and what they take of organisations' time.</summary>
/// <remarks>
/// <para>What it is to show: BNSSG ICB Board, 3 October 2024, item 6.2, section 12. Only initiatives that are live on the day are in it. What nobody has recorded is a group of its own.</para>
/// <para>The order of portfolio and returns makes no difference. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class LoadOverview
{
    private LoadOverview(Portfolio portfolio, LoadRegister register, ImmutableArray<YearMonth> months, LocalDate asOf)
    {
        AsOf = asOf;
        Months = months;
        var thread = GoldenThread.Of(portfolio, asOf);
        var live = thread.Live;
        Live = Ids(live);
        ByKind = Group<ChangeKind>(live, static i => i.Kind);
        ByStage = Group<LifecycleStage>(live, i => i.Lifecycle.StageOn(asOf));
        ByFocus = Group<ChangeFocus>(live, static i => i.Focus);
        ByDriver = Group<ChangeDriver>(live, static i => i.Driver);
        Outcomes = [.. portfolio.Outcomes.Outcomes.Select(o => new OutcomeLink(o, Ids(thread.Serving(o.Id))))];
        ServingNoOutcome = Ids(thread.InitiativesServingNone);

        var inForce = register.Returns.Where(r => r.IsSharedOn(asOf)).GroupBy(static r => r.Organisation).ToDictionary(static g => g.Key, static g => g.MaxBy(static r => r.SharedOn)!);
        Organisations =
        [
            .. portfolio.Organisations.All.Where(o => o.ExistsOn(asOf)).OrderBy(static o => o.Id).Select(o => new OrganisationLoad(o, inForce.GetValueOrDefault(o.Id), months)),
        ];
        FromElsewhere = [.. inForce.Keys.Except(Organisations.Select(static o => o.Organisation.Id)).Order()];
        var figures = Organisations.SelectMany(static o => o.Return?.Figures ?? []).Where(f => months.Contains(f.Month)).ToLookup(static f => f.Horizon);
        ByHorizon =
        [
            .. Group<Horizon>(live, static i => i.Horizon).Select(g => new HorizonLoad(
                g.Value,
                g.Initiatives,
                figures[g.Value].Aggregate(Effort.Zero, static (sum, f) => sum + f.Known),
                figures[g.Value].Sum(static f => f.Unestimated))),
        ];
    }

    /// <summary>The day looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The months that load and capacity are added up over.</summary>
    public ImmutableArray<YearMonth> Months { get; }

    /// <summary>The live initiatives, in order.</summary>
    public ImmutableArray<InitiativeId> Live { get; }

    /// <summary>By kind of change; every kind, in the order of the enumeration, then those not recorded. So are the groups below.</summary>
    public ImmutableArray<InitiativeGroup<ChangeKind>> ByKind { get; }

    /// <summary>By stage.</summary>
    public ImmutableArray<InitiativeGroup<LifecycleStage>> ByStage { get; }

    /// <summary>Those that change organisations themselves, and those that change what people receive.</summary>
    public ImmutableArray<InitiativeGroup<ChangeFocus>> ByFocus { get; }

    /// <summary>By who or what they answer to: citizens, providers, commissioners, the nation.</summary>
    public ImmutableArray<InitiativeGroup<ChangeDriver>> ByDriver { get; }

    /// <summary>By horizon, with the time that organisations say such work takes; what nobody has classified is last.</summary>
    public ImmutableArray<HorizonLoad> ByHorizon { get; }

    /// <summary>Every outcome of the framework, in its order, with who serves it.</summary>
    public ImmutableArray<OutcomeLink> Outcomes { get; }

    /// <summary>Live initiatives that name no outcome, in order.</summary>
    public ImmutableArray<InitiativeId> ServingNoOutcome { get; }

    /// <summary>Every organisation that exists on the day, by identifier, whether it shares its load or not.</summary>
    public ImmutableArray<OrganisationLoad> Organisations { get; }

    /// <summary>Organisations that share their load but are not in the portfolio, or not on the day; their figures are in no sum.</summary>
    public ImmutableArray<OrganisationId> FromElsewhere { get; }

    /// <summary>How many of the organisations share their load.</summary>
    public int Sharing => Organisations.Count(static o => o.Return is not null);

    /// <summary>Makes the overview for a day. Takes time in proportion to initiatives, outcomes they serve, and figures.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="register">What organisations share of their load.</param>
    /// <param name="first">The first month to add up.</param>
    /// <param name="last">The last month to add up; at most 1,200 months in all.</param>
    /// <param name="asOf">The day; what is dated after it is not there yet. Months may lie before or after it.</param>
    /// <exception cref="ArgumentException">The months are in the wrong order or too many.</exception>
    public static LoadOverview Of(Portfolio portfolio, LoadRegister register, YearMonth first, YearMonth last, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(register);
        return new(portfolio, register, LoadMonths.Between(first, last), IsoDate.Check(asOf, nameof(asOf)));
    }

    private static ImmutableArray<InitiativeGroup<T>> Group<T>(ImmutableArray<Initiative> live, Func<Initiative, T?> by)
        where T : struct, Enum
    {
        var groups = live.ToLookup(by);
        return [.. Enum.GetValues<T>().Order().Select(static v => (T?)v).Append(null).Select(v => new InitiativeGroup<T>(v, Ids(groups[v])))];
    }

    private static ImmutableArray<InitiativeId> Ids(IEnumerable<Initiative> initiatives) => [.. initiatives.Select(static i => i.Id).Order()];
}
