using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What an appraisal may come to, over all draws of a simulation.</summary>
/// <remarks>
/// <para>Draws are worked out in <see cref="double"/>. Each present value of a draw is within 1e-12 of the sum of the sizes of the flows behind it of what <see cref="Appraisal"/> gives for
/// the same inputs, plus a thousand-millionth of a pound; for a case of a thousand million pounds that is a tenth of a penny. Reported amounts are in pence.</para>
/// <para>The same settings, maps, model, number of draws and seed give the same result to the last digit on any number of threads. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class MonteCarloResult
{
    internal MonteCarloResult(AppraisalSettings settings, UncertaintyModel model, ulong seed, DrawnFigures figures, FigureSummaries summaries)
    {
        (Settings, Model, Seed, Draws, NetValues) = (settings, model, seed, figures.Draws, figures.NetValue);
        NetPresentSocialValue = summaries.Money(figures.NetValue);
        PresentValueOfBenefits = summaries.Money(figures.Benefits);
        PresentValueOfCosts = summaries.Money(figures.Costs);
        BenefitCostRatio = FigureSummaries.Ratio(figures);
        NetCash = summaries.Money(figures.NetCash);
        ChanceOfPositiveValue = Pence.Part(figures.NetValue.Count(static v => v > 0), Draws);
        ByParty = [.. figures.Layout.Parties.Select((party, i) => PartyOf(party, figures.PartyNet(i), figures.PartyCash(i), summaries))];
        ByYear = Years(figures, summaries);
    }

    /// <summary>What the appraisal was made on.</summary>
    public AppraisalSettings Settings { get; }

    /// <summary>What was uncertain.</summary>
    public UncertaintyModel Model { get; }

    /// <summary>How many draws were made.</summary>
    public int Draws { get; }

    /// <summary>The seed of the random numbers.</summary>
    public ulong Seed { get; }

    /// <summary>NPSV: benefits less disbenefits less costs.</summary>
    public MoneySpread NetPresentSocialValue { get; }

    /// <summary>PVB, by the rule of the settings.</summary>
    public MoneySpread PresentValueOfBenefits { get; }

    /// <summary>PVC, by the rule of the settings.</summary>
    public MoneySpread PresentValueOfCosts { get; }

    /// <summary>BCR, by the rule of the settings.</summary>
    public RatioSpread BenefitCostRatio { get; }

    /// <summary>Cash released less what is paid, discounted.</summary>
    public MoneySpread NetCash { get; }

    /// <summary>The part of draws in which NPSV is more than nothing.</summary>
    public Percentage ChanceOfPositiveValue { get; }

    /// <summary>Each party that a cost or a valued benefit names, organisations first and the public last.</summary>
    public ImmutableArray<PartyUncertainty> ByParty { get; }

    /// <summary>Every year of the appraisal in order.</summary>
    public ImmutableArray<YearUncertainty> ByYear { get; }

    /// <summary>NPSV in the order of draws, in pounds.</summary>
    internal double[] NetValues { get; }

    private static PartyUncertainty PartyOf(Party party, double[] net, double[] cash, FigureSummaries summaries) => new(
        party,
        summaries.Money(net),
        summaries.Money(cash),
        Pence.Part(net.Count(static v => v < 0), net.Length),
        Pence.Part(cash.Count(static v => v < 0), cash.Length));

    private ImmutableArray<YearUncertainty> Years(DrawnFigures figures, FigureSummaries summaries)
    {
        var (years, simple, discounted) = (ImmutableArray.CreateBuilder<YearUncertainty>(figures.Layout.Years), 0, 0);
        for (var i = 0; i < figures.Layout.Years; i++)
        {
            simple += figures.PaidBackIn(i, isDiscounted: false);
            discounted += figures.PaidBackIn(i, isDiscounted: true);
            years.Add(new(Settings.BaseYear.PlusYears(i), summaries.Money(figures.YearNet(i)), Pence.Part(simple, Draws), Pence.Part(discounted, Draws)));
        }

        return years.MoveToImmutable();
    }
}
