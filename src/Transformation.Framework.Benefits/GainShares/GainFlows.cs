using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The costs and gains of the organisations of an appraisal, on one basis.</summary>
internal sealed class GainFlows
{
    private readonly Appraisal appraisal;

    internal GainFlows(Appraisal appraisal, GainBasis basis)
    {
        ArgumentNullException.ThrowIfNull(appraisal);
        this.appraisal = appraisal;
        Basis = Enum.IsDefined(basis) ? basis : throw new ArgumentOutOfRangeException(nameof(basis));
        var ledgers = appraisal.ByParty.Where(static p => p.Key.Organisation is not null).ToArray();
        Organisations = [.. ledgers.Select(static p => p.Key.Organisation!.Value)];
        Costs = [.. ledgers.Select(p => (IsCash ? p.Value.CashCosts : p.Value.Costs).PresentValue.Pounds)];
        Gains = [.. ledgers.Select(p => (IsCash ? p.Value.CashReleasing : p.Value.PublicValue).PresentValue.Pounds)];
        PublicGain = appraisal.ByParty.TryGetValue(Party.Public, out var residents)
            ? residents.PublicValue.PresentValue
            : Core.Money.Zero(appraisal.Settings.Prices);
        Own = [.. Gains.Zip(Costs, static (gain, cost) => gain - cost)];
    }

    internal GainBasis Basis { get; }

    internal PriceBasis Prices => appraisal.Settings.Prices;

    internal ImmutableArray<OrganisationId> Organisations { get; }

    internal ImmutableArray<decimal> Costs { get; }

    internal ImmutableArray<decimal> Gains { get; }

    internal ImmutableArray<decimal> Own { get; }

    /// <summary>What reaches the public, which takes no part in the sharing.</summary>
    internal Money PublicGain { get; }

    private bool IsCash => Basis == GainBasis.NetCash;

    internal Money Money(decimal pounds) => new(pounds, Prices);

    /// <summary>Each initiative as a game, in the order of the appraisal's maps.</summary>
    internal IEnumerable<InitiativeGame> Games()
    {
        var benefits = appraisal.BenefitFlows.Where(Counts).ToLookup(static f => f.Initiative);
        var costs = appraisal.CostFlows.ToLookup(static f => f.Initiative);
        return appraisal.Maps.Select(map => new InitiativeGame(
            map, benefits[map.Initiative], costs[map.Initiative].Select(f => (f.Cost.Organisation, Counts(f) ? f.PresentValue.Pounds : 0))));
    }

    private bool Counts(BenefitFlow flow) => IsCash ? flow.Class == BenefitClass.CashReleasing : !flow.IsTransfer;

    private bool Counts(CostFlow flow) => !IsCash || flow.Cost.Nature != CostNature.InKind;
}
