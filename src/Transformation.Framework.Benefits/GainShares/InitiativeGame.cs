using System.Collections.Immutable;
using System.Numerics;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>One initiative as a game: what any group of its organisations could have from it.</summary>
/// <remarks>
/// <para>Players are the organisations that pay, that realise a part of a valued benefit, or that own a node such a benefit rests on. A group without everyone who
/// pays, or who would bear a disbenefit, has nothing: the initiative does not happen at somebody else's expense. Otherwise it has the shares of its members, each
/// benefit with the effect that its chain has when the nodes owned outside the group are missing (a node without an owner is always there), less
/// the costs; and nothing if that is a loss, because it would then leave the initiative alone. All of them together have what the appraisal says, loss or gain.</para>
/// <para>Not thread-safe.</para>
/// </remarks>
internal sealed class InitiativeGame
{
    private readonly BenefitsMap map;
    private readonly int[] places;
    private readonly decimal[] effects;
    private readonly (int Player, decimal Pounds)[][] gains;

    /// <summary>Which player owns each node; below 0 for nobody, or for somebody who is no player because no valued benefit rests on what it owns.</summary>
    private readonly int[] ownerOf;

    private readonly int needed;
    private readonly decimal costs;

    /// <param name="map">The map.</param>
    /// <param name="benefitFlows">The benefits that count.</param>
    /// <param name="payments">Everyone who pays or gives anything in the years appraised, with the present value that counts: nothing for what is given in kind when cash is shared.</param>
    internal InitiativeGame(BenefitsMap map, IEnumerable<BenefitFlow> benefitFlows, IEnumerable<(OrganisationId Payer, decimal Pounds)> payments)
    {
        this.map = map;
        BenefitFlow[] felt = [.. benefitFlows.Where(static f => f.Party.Organisation is not null)];
        (OrganisationId Payer, decimal Pounds)[] paid = [.. payments];
        var benefits = felt.GroupBy(static f => f.Benefit).ToArray();
        places = [.. benefits.Select(b => map.PlaceOf(b.Key))];
        effects = [.. places.Select(map.Effects.Expected)];
        var restsOn = benefits.SelectMany(b => map.Upstream(b.Key).Append(map[b.Key])).ToHashSet();
        Players =
        [
            .. paid.Select(static p => p.Payer)
                .Concat(felt.Select(static f => f.Party.Organisation!.Value))
                .Concat(restsOn.Where(static n => n.Owner is not null).Select(static n => n.Owner!.Organisation))
                .Distinct()
                .Order(),
        ];
        ownerOf = [.. map.Nodes.Select(n => n.Owner is { } owner ? Players.BinarySearch(owner.Organisation) : -1)];
        gains = [.. benefits.Select(b => PerPlayer(b.Select(static f => (f.Party.Organisation!.Value, f.PresentValue.Pounds))))];
        costs = paid.Sum(static p => p.Pounds);
        Own = [.. Players.Select(static _ => 0m)];
        Bear(PerPlayer(paid.Select(static p => (p.Payer, -p.Pounds))));
        foreach (var benefit in gains)
        {
            Bear(benefit);
        }

        needed = PerPlayer(paid)
            .Concat(gains.SelectMany(static g => g).Where(static g => g.Pounds < 0))
            .Aggregate(0, static (set, p) => set | (1 << p.Player));
    }

    /// <summary>The organisations involved, by identifier.</summary>
    internal ImmutableArray<OrganisationId> Players { get; }

    /// <summary>What each player has as things stand, in pounds.</summary>
    internal decimal[] Own { get; }

    /// <summary>What each group could have, in steps of the grid, by bit set of players.</summary>
    internal Int128[] Values(CancellationToken cancellation)
    {
        var values = new Int128[1 << Players.Length];
        var missing = new bool[ownerOf.Length];
        for (var group = 1; group < values.Length - 1; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((group & needed) == needed)
            {
                values[group] = Int128.Max(0, Steps(Value(group, missing)));
            }
        }

        values[^1] = Steps(Own.Sum());
        return values;
    }

    private static Int128 Steps(decimal pounds) => (Int128)PoundGrid.Steps(pounds);

    private decimal Value(int group, bool[] missing)
    {
        for (var node = 0; node < missing.Length; node++)
        {
            missing[node] = ownerOf[node] >= 0 && (group & (1 << ownerOf[node])) == 0;
        }

        var left = map.Effects.ExpectedWithout(missing, places);
        var value = -costs;
        for (var b = 0; b < gains.Length; b++)
        {
            var part = effects[b] == 0 || left[b] == 0 ? 0 : left[b] / effects[b];
            foreach (var (player, pounds) in gains[b])
            {
                value += (group & (1 << player)) != 0 ? PoundGrid.Round(pounds * part) : 0;
            }
        }

        return value;
    }

    private (int Player, decimal Pounds)[] PerPlayer(IEnumerable<(OrganisationId Organisation, decimal Pounds)> amounts) =>
    [
        .. amounts.GroupBy(static a => a.Organisation, static (organisation, all) => (organisation, all.Sum(static a => a.Pounds)))
            .Select(a => (Players.BinarySearch(a.organisation), a.Item2)),
    ];

    private void Bear((int Player, decimal Pounds)[] amounts)
    {
        foreach (var (player, pounds) in amounts)
        {
            Own[player] += pounds;
        }
    }
}
