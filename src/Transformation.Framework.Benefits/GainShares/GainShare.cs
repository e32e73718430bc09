using System.Collections.Immutable;
using System.Numerics;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>How the organisations could share what they gain together, so that those who pay are not left out of what others gain.</summary>
/// <remarks>
/// <para>Present values of one appraisal. The public is no party to it: what reaches residents is not in an organisation's purse and cannot be handed on.</para>
/// <para>Exact: targets add up to what the organisations have together and transfers to nothing, to the last of 10 decimal places; each part is less than one
/// step of that grid from its exact value (for the Shapley value, one step for each initiative).</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class GainShare
{
    private GainShare(
        GainShareRule rule,
        GainFlows flows,
        ImmutableArray<OrganisationGain> organisations,
        ImmutableArray<InitiativeContribution> contributions)
    {
        Rule = rule;
        Basis = flows.Basis;
        Organisations = organisations;
        Contributions = contributions;
        Together = Money.Sum(organisations.Select(static o => o.Own), flows.Prices);
        OutsideMoney = Together.Pounds < 0 ? -Together : Money.Zero(flows.Prices);
        PublicGain = flows.PublicGain;
    }

    /// <summary>How it is shared.</summary>
    public GainShareRule Rule { get; }

    /// <summary>What is shared.</summary>
    public GainBasis Basis { get; }

    /// <summary>Every organisation with a cost, a gain or a part in the chain, by identifier.</summary>
    public ImmutableArray<OrganisationGain> Organisations { get; }

    /// <summary>Why, by initiative and organisation; empty for every rule but the Shapley value.</summary>
    public ImmutableArray<InitiativeContribution> Contributions { get; }

    /// <summary>What the organisations have together; below nothing if together they lose, however much the public gains.</summary>
    public Money Together { get; }

    /// <summary>The least that must come from outside for nobody to be worse off: nothing unless the organisations lose together. No transfer between them can replace it.</summary>
    public Money OutsideMoney { get; }

    /// <summary>What reaches the public on any basis, in present value: it stands beside, because nobody can hand it on.</summary>
    public Money PublicGain { get; }

    /// <summary>Those who are worse off also with the transfers.</summary>
    public IEnumerable<OrganisationId> StillWorseOff => Organisations.Where(static o => o.Target.Pounds < 0).Select(static o => o.Organisation);

    /// <summary>Shares by the Shapley value: each gets what it brings to the others, averaged over all orders in which they may join.</summary>
    /// <remarks>
    /// <para>Each initiative is shared on its own among those it involves, and the parts are added up. They are those who pay, those who realise a part of a valued benefit, and those
    /// who own a node that such a benefit rests on. A group of them can only go ahead with everyone who pays or would bear a disbenefit; it then has
    /// its members' shares, less the costs, of what comes about without the nodes owned outside it; and it would not go ahead at a loss. So who is needed by the others is paid for
    /// it, who adds nothing gets nothing, and an initiative of one organisation alone stays its own.</para>
    /// <para>Source: Shapley, A value for n-person games (1953). Time in proportion to 2^organisations of an initiative, times the size of its map.</para>
    /// </remarks>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="basis">What is shared.</param>
    /// <param name="cancellation">Ends the calculation early.</param>
    /// <returns>The shares, or problems with paths such as <c>$.maps[0]</c>: an initiative that involves more than 16 organisations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none of the two.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Checked<GainShare> ByShapleyValue(Appraisal appraisal, GainBasis basis, CancellationToken cancellation = default)
    {
        const string What = "gain share";
        var flows = new GainFlows(appraisal, basis);
        InitiativeGame[] games = [.. flows.Games()];
        var problems = new ProblemCollector();
        foreach (var (i, game) in games.Index().Where(static g => g.Item.Players.Length > ShapleyValue.MostPlayers))
        {
            problems.Add(FormattableString.Invariant($"$.maps[{i}]"), BenefitsProblemCodes.TooManyOrganisations, FormattableString.Invariant(
                $"{appraisal.Maps[i].Initiative} involves {game.Players.Length} organisations; the Shapley value is worked out for at most {ShapleyValue.MostPlayers}."));
        }

        if (!problems.IsEmpty)
        {
            return Checked<GainShare>.Invalid(What, problems.ToImmutable());
        }

        ImmutableArray<InitiativeContribution> contributions =
            [.. games.Index().SelectMany(g => Explained(appraisal.Maps[g.Index].Initiative, g.Item, appraisal.Settings.Prices, cancellation))];
        var byOrganisation = contributions.ToLookup(static c => c.Organisation);
        return Checked<GainShare>.Valid(What, new(
            GainShareRule.ShapleyValue,
            flows,
            [
                .. flows.Organisations.Union(byOrganisation.Select(static o => o.Key))
                    .Order()
                    .Select(o => new OrganisationGain(
                        o, flows.Money(byOrganisation[o].Sum(static c => c.Own.Pounds)), flows.Money(byOrganisation[o].Sum(static c => c.Part.Pounds)))),
            ],
            contributions));
    }

    /// <summary>Shares what the organisations have together in proportion to the costs each bears; receipts are taken off, and who receives more than it pays counts as bearing none.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="basis">What is shared: for cash, cash costs count.</param>
    /// <returns>The shares, or null when nobody bears a cost: then there is no proportion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none of the two.</exception>
    public static GainShare? InProportionToCosts(Appraisal appraisal, GainBasis basis) =>
        InProportion(GainShareRule.InProportionToCosts, new(appraisal, basis), static f => f.Costs);

    /// <summary>Shares what the organisations have together in proportion to what each gains before costs; who has more disbenefits than benefits counts as gaining nothing.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="basis">What is shared: for cash, cash-releasing benefits count.</param>
    /// <returns>The shares, or null when nobody gains: then there is no proportion.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none of the two.</exception>
    public static GainShare? InProportionToGains(Appraisal appraisal, GainBasis basis) =>
        InProportion(GainShareRule.InProportionToGains, new(appraisal, basis), static f => f.Gains);

    /// <summary>The least transfers that leave nobody worse off: those who lose are made whole, and those who gain pay for it in proportion to their gains.</summary>
    /// <remarks>
    /// When the gains do not suffice, those who gain give all of it, and it goes to those who lose in proportion to their losses; the rest is <see cref="OutsideMoney"/>.
    /// </remarks>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="basis">What is shared.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="basis"/> is none of the two.</exception>
    public static GainShare MakeWhole(Appraisal appraisal, GainBasis basis)
    {
        var flows = new GainFlows(appraisal, basis);
        decimal[] gained = [.. flows.Own.Select(static o => decimal.Max(0, o))];
        decimal[] lost = [.. flows.Own.Select(static o => decimal.Max(0, -o))];
        var together = gained.Sum() - lost.Sum();
        var targets = together >= 0
            ? gained.Sum() > 0 ? Apportionment.InProportion(together, gained) : lost
            : Apportionment.InProportion(together, lost);
        return Of(GainShareRule.MakeWhole, flows, targets);
    }

    /// <summary>Explains it in plain English, one statement a line.</summary>
    public string Explain() => string.Join('\n', Lines());

    private static GainShare? InProportion(GainShareRule rule, GainFlows flows, Func<GainFlows, IEnumerable<decimal>> weight)
    {
        decimal[] weights = [.. weight(flows).Select(static w => decimal.Max(0, w))];
        return weights.Any(static w => w > 0) ? Of(rule, flows, Apportionment.InProportion(flows.Own.Sum(), weights)) : null;
    }

    private static GainShare Of(GainShareRule rule, GainFlows flows, decimal[] targets) => new(
        rule,
        flows,
        [.. flows.Organisations.Select((o, i) => new OrganisationGain(o, flows.Money(flows.Own[i]), flows.Money(targets[i])))],
        []);

    private static IEnumerable<InitiativeContribution> Explained(InitiativeId initiative, InitiativeGame game, PriceBasis prices, CancellationToken cancellation)
    {
        if (game.Players.IsEmpty)
        {
            return [];
        }

        var values = game.Values(cancellation);
        var everyone = values.Length - 1;
        var parts = Apportionment.OnGrid([.. ShapleyValue.Numerators(game.Players.Length, values).Select(static n => (BigInteger)n)], ShapleyValue.Denominator);
        return game.Players.Select((organisation, i) => new InitiativeContribution(
            initiative, organisation, new(game.Own[i], prices), Value(1 << i), Value(everyone), Value(everyone & ~(1 << i)), new(parts[i], prices)));

        Money Value(int group) => new(PoundGrid.FromSteps(values[group]), prices);
    }

    private IEnumerable<string> Lines()
    {
        yield return Together.Pounds < 0
            ? $"Together the organisations lose {(-Together).Rounded()}: no transfer between them leaves nobody worse off, and {OutsideMoney.Rounded()} would have to come from outside."
            : $"Together the organisations gain {Together.Rounded()}.";
        if (PublicGain.Pounds != 0)
        {
            yield return $"Beside that, value of {PublicGain.Rounded()} reaches the public, where it is nobody's to hand on.";
        }

        foreach (var line in Organisations.Select(static o => o.ToString()).Concat(Contributions.Select(static c => c.ToString())))
        {
            yield return line;
        }
    }
}
