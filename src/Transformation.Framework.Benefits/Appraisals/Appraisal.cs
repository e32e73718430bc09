using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Benefits and costs of one or more initiatives, by year, party and class, discounted, and who pays and who gains.</summary>
/// <remarks>
/// <para>Every figure is a sum of <see cref="BenefitFlows"/> and <see cref="CostFlows"/>, each of which names its line, year, party and factors. A benefit counts
/// once, however many paths of the chain lead to it.</para>
/// <para>Rounding: each flow, and each discounted flow, is rounded once to 10 decimal places of a pound (a tie to the even digit); everything above is
/// exact addition of decimals, so the order of maps, nodes and shares makes no difference and parties add up to the system to the last digit.
/// Nothing is rounded to pence or pounds: that is for display. Limits on the inputs keep sums within what a decimal holds exactly.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class Appraisal
{
    private Appraisal(AppraisalSettings settings, ImmutableArray<BenefitsMap> maps, ImmutableArray<BenefitReference> benefits, FlowMaker flows)
    {
        Settings = settings;
        Maps = maps;
        BenefitFlows = [.. flows.Benefits];
        CostFlows = [.. flows.Costs];
        Excluded = [.. flows.Excluded];
        var sums = new AppraisalSums(settings);
        sums.Add(BenefitFlows, CostFlows);
        System = sums.System.ToLedger();
        ByParty = sums.ByParty.ToImmutableSortedDictionary(static p => p.Key, static p => p.Value.ToLedger());
        Benefits = [.. benefits.Where(static b => b.Node.Profile!.Value is not null).Select(b => new BenefitResult(b, sums.Of(b)))];
        Unmonetised = [.. benefits.Where(static b => b.Node.Profile!.Value is null)];
        DeadweightNotStated = [.. benefits.Where(static b => b.Node.Profile!.Value is { Additionality.Deadweight: null })];
        AttributionNotStated = [.. benefits.Where(static b => b.Node.Profile!.Value is { Additionality.Attribution: null })];
        EvidenceNotCorrected = [.. benefits.Where(b => b.Node.Profile!.Value is { Evidence: { } grade } && settings.CorrectionOf(grade) is null)];
        PublicValueCase = new(new(sums.Gains, settings.Prices), new(sums.Disbenefits, settings.Prices), System.Costs.PresentValue, settings.BenefitCostRule);
        FinancialCase = new(System);
    }

    /// <summary>What it was made on.</summary>
    public AppraisalSettings Settings { get; }

    /// <summary>The maps it was made from, by initiative.</summary>
    public ImmutableArray<BenefitsMap> Maps { get; }

    /// <summary>Every benefit, party and year, by initiative, benefit, year and party.</summary>
    public ImmutableArray<BenefitFlow> BenefitFlows { get; }

    /// <summary>Every cost line and year, by initiative, cost and year.</summary>
    public ImmutableArray<CostFlow> CostFlows { get; }

    /// <summary>What falls outside the years appraised, by initiative: in no other figure.</summary>
    public ImmutableArray<ExcludedAmount> Excluded { get; }

    /// <summary>The system as a whole.</summary>
    public Ledger System { get; }

    /// <summary>Who pays and who gains: each party that a cost or a valued benefit reaches in the years appraised, organisations first and the public last. They add up to <see cref="System"/>.</summary>
    public ImmutableSortedDictionary<Party, Ledger> ByParty { get; }

    /// <summary>Each benefit that has a value, by initiative and identifier.</summary>
    public ImmutableArray<BenefitResult> Benefits { get; }

    /// <summary>Each benefit without a value, to be read beside the figures: unmonetisable, or not valued yet.</summary>
    public ImmutableArray<BenefitReference> Unmonetised { get; }

    /// <summary>Each benefit with a value from which nothing was taken for what would have come about anyway, because nobody said how much.</summary>
    public ImmutableArray<BenefitReference> DeadweightNotStated { get; }

    /// <summary>Each benefit with a value that is counted whole, because nobody said how much of it is due to the initiative.</summary>
    public ImmutableArray<BenefitReference> AttributionNotStated { get; }

    /// <summary>Each benefit whose evidence is graded, but from which nothing was taken for it, because no table given says how much.</summary>
    public ImmutableArray<BenefitReference> EvidenceNotCorrected { get; }

    /// <summary>Present values of benefits and costs, their difference and their ratio.</summary>
    public PublicValueCase PublicValueCase { get; }

    /// <summary>What it does to public budgets: cash, and beside it capacity.</summary>
    public FinancialCase FinancialCase { get; }

    /// <summary>The parties whose net public value is negative although that of the system is positive: those whom the others would have to make whole.</summary>
    public IEnumerable<Party> WorseOff => System.NetPublicValue.PresentValue.Pounds > 0
        ? ByParty.Where(static p => p.Value.NetPublicValue.PresentValue.Pounds < 0).Select(static p => p.Key)
        : [];

    /// <summary>Appraises maps together, or says why they cannot be.</summary>
    /// <remarks>Time in proportion to benefits × parties × years.</remarks>
    /// <param name="settings">Years, prices and discount schedules.</param>
    /// <param name="maps">The maps, one of each initiative, in any order.</param>
    /// <returns>
    /// The appraisal, or problems with paths such as <c>$.maps[0].costs[2].amount</c>: a map given twice, an amount in other prices, a line in years
    /// its schedule says nothing about. Nodes and costs are counted in the order in which the map keeps them; the message names the line.
    /// </returns>
    public static Checked<Appraisal> Run(AppraisalSettings settings, params IEnumerable<BenefitsMap> maps)
    {
        const string What = "appraisal";
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(maps);
        ImmutableArray<BenefitsMap> all = [.. maps];
        var problems = new ProblemCollector();
        new AppraisalChecks(settings, problems).Run(all);
        if (!problems.IsEmpty)
        {
            return Checked<Appraisal>.Invalid(What, problems.ToImmutable());
        }

        ImmutableArray<BenefitsMap> ordered = [.. all.OrderBy(static m => m.Initiative)];
        ImmutableArray<BenefitReference> benefits = [.. ordered.SelectMany(static m => m.Benefits, static (map, node) => new BenefitReference(map.Initiative, node))];
        return Checked<Appraisal>.Valid(What, new(settings, ordered, benefits, Flows(settings, ordered)));
    }

    private static FlowMaker Flows(AppraisalSettings settings, ImmutableArray<BenefitsMap> maps)
    {
        var flows = new FlowMaker(settings);
        foreach (var map in maps)
        {
            foreach (var node in map.Benefits)
            {
                if (node.Profile is { Value: not null, Timing: not null })
                {
                    flows.Add(new(map.Initiative, node), ChainEffect.Expected(map, node.Id));
                }
            }

            foreach (var cost in map.Costs)
            {
                flows.Add(map.Initiative, cost);
            }
        }

        return flows;
    }
}
