using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What an appraisal looks like to somebody who counts its first years only.</summary>
/// <remarks>Present values. Immutable; safe to share between threads.</remarks>
public sealed record HorizonView
{
    internal HorizonView(Appraisal appraisal, int years)
    {
        Years = years;
        NetCash = Within(appraisal.System.NetCash, years);
        NetPublicValue = Within(appraisal.System.NetPublicValue, years);
        Later = appraisal.System.PublicValue.After(years);
    }

    /// <summary>How many first years are counted: 1 is the base year alone.</summary>
    public int Years { get; }

    /// <summary>Cash released less what is paid in those years.</summary>
    public Money NetCash { get; }

    /// <summary>Value of every class, transfers left out, less all costs in those years.</summary>
    public Money NetPublicValue { get; }

    /// <summary>How much public value, before costs, falls later and is not seen.</summary>
    public LaterValue Later { get; }

    /// <summary>Whether somebody who looks at cash alone would go ahead: it comes to more than nothing.</summary>
    public bool IsWorthwhileInCash => NetCash.Pounds > 0;

    /// <summary>Whether somebody who looks at all value would go ahead: it comes to more than nothing.</summary>
    public bool IsWorthwhileInPublicValue => NetPublicValue.Pounds > 0;

    private static Money Within(FlowSeries series, int years) => series.PresentValue - series.After(years).PresentValue;
}
