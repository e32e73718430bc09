using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>When what comes in first outweighs what has gone out.</summary>
/// <remarks>
/// <para>The year in which the running total of a net series is first above nothing; a total of exactly nothing has not paid back. Whole years: no part of a year
/// is guessed. Source: the Greater Manchester and HM Treasury cost–benefit model defines payback as the time until benefits outweigh costs; whether
/// that is discounted is not settled there, so both are offered and each result says which it is. The R package greenbook 0.1.1 uses the discounted form.</para>
/// <para>Paying back is not lasting: a later cost may take the total below nothing again, and the result says so.</para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class Payback
{
    private Payback(bool isDiscounted, IEnumerable<YearAmount> years)
    {
        IsDiscounted = isDiscounted;
        var totals = ImmutableArray.CreateBuilder<RunningTotal>();
        foreach (var year in years)
        {
            var amount = isDiscounted ? year.PresentValue : year.Amount;
            totals.Add(new(year.Year, totals.Count == 0 ? amount : totals[^1].Total + amount));
        }

        Totals = totals.ToImmutable();
        Index = FirstOrNone(Totals, 0, static total => total > 0);
        NegativeAgain = Index is { } paid && FirstOrNone(Totals, paid, static total => total < 0) is { } fallen ? Totals[fallen].Year : null;
        Lasting = Lasts(Totals);
    }

    /// <summary>Whether present values were added up.</summary>
    public bool IsDiscounted { get; }

    /// <summary>The running total at the end of each year appraised.</summary>
    public ImmutableArray<RunningTotal> Totals { get; }

    /// <summary>The index of <see cref="Year"/>, 0 for the base year; null when it never pays back in the years appraised.</summary>
    public int? Index { get; }

    /// <summary>The first year at whose end the running total is above nothing; null when there is none in the years appraised.</summary>
    public FinancialYear? Year => Index is { } index ? Totals[index].Year : null;

    /// <summary>The first year after <see cref="Year"/> in which the running total is below nothing again; null when there is none.</summary>
    public FinancialYear? NegativeAgain { get; }

    /// <summary>The first year from which the running total stays above nothing to the last year appraised; null when it ends at nothing or below.</summary>
    public FinancialYear? Lasting { get; }

    /// <summary>Payback in real pounds as they fall, not discounted.</summary>
    /// <param name="net">A net series: net cash for the financial view, net public value for the economic one.</param>
    public static Payback Simple(FlowSeries net) => new(false, Years(net));

    /// <summary>Payback in present values.</summary>
    /// <inheritdoc cref="Simple"/>
    public static Payback Discounted(FlowSeries net) => new(true, Years(net));

    /// <summary>Gives <c>pays back in 2027/28</c>, with what happens later, or <c>does not pay back by 2033/34</c>.</summary>
    public override string ToString() => (Year, NegativeAgain) switch
    {
        (null, _) => $"does not pay back by {Totals[^1].Year}",
        ({ } paid, null) => $"pays back in {paid}",
        ({ } paid, { } fallen) when Lasting is { } lasting => $"pays back in {paid}, falls below nothing again in {fallen}, and has paid back for good in {lasting}",
        ({ } paid, { } fallen) => $"pays back in {paid}, but falls below nothing again in {fallen} and has not recovered by {Totals[^1].Year}",
    };

    private static ImmutableArray<YearAmount> Years(FlowSeries net)
    {
        ArgumentNullException.ThrowIfNull(net);
        return net.Years;
    }

    private static int? FirstOrNone(ImmutableArray<RunningTotal> totals, int from, Func<decimal, bool> holds)
    {
        for (var i = from; i < totals.Length; i++)
        {
            if (holds(totals[i].Total.Pounds))
            {
                return i;
            }
        }

        return null;
    }

    private static FinancialYear? Lasts(ImmutableArray<RunningTotal> totals)
    {
        var from = totals.Length;
        while (from > 0 && totals[from - 1].Total.Pounds > 0)
        {
            from--;
        }

        return from < totals.Length ? totals[from].Year : null;
    }
}
