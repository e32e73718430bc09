using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Puts planned against measured into plain English. The data behind each sentence is in <see cref="BenefitRealisation"/>.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions. Numbers are rounded for reading.</remarks>
public static class RealisationText
{
    /// <summary>How one benefit is doing, in a sentence or two.</summary>
    /// <param name="realisation">The benefit.</param>
    public static string Explain(BenefitRealisation realisation)
    {
        ArgumentNullException.ThrowIfNull(realisation);
        return $"{realisation.Benefit.Node.Title}: " + realisation.Status switch
        {
            RealisationStatus.Known => Known(realisation),
            RealisationStatus.NothingForecast => Unplanned(realisation),
            RealisationStatus.NoBaseline =>
                $"measured since go-live{On(realisation)}, but not before; a baseline that was not taken then cannot be recovered, so nothing can be said of what was realised.",
            RealisationStatus.NoDirection => "measured, but no measure says which way it is meant to move.",
            _ when realisation.Series is null => "nobody measures it.",
            _ => $"nothing has been measured since go-live{On(realisation)}.",
        };
    }

    private static string Known(BenefitRealisation realisation)
    {
        var value = realisation.Benefit.Node.Profile!.Value!;
        var money = realisation.Money!;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Number(realisation.Measured!.Value)} {value.QuantityUnit} measured against {Number(realisation.PlannedMeasured)} planned for the same days ({realisation.Rate:0 %}), "
            + $"{Gap(realisation.Difference!.Value)}. In money {money.Measured.Rounded()} against {money.PlannedMeasured.Rounded()}: {Kind(realisation)}.");
    }

    private static string Unplanned(BenefitRealisation realisation) => realisation.Benefit.Node.Profile!.Value is { } value
        ? $"{Number(realisation.Measured!.Value)} {value.QuantityUnit} measured, but nothing was forecast for those days, so there is no rate."
        : "measured, but no quantity was ever forecast, so there is no rate.";

    private static string Gap(decimal difference) => difference switch
    {
        < 0 => $"{Number(-difference)} short",
        > 0 => $"{Number(difference)} over",
        _ => "exactly as planned",
    };

    private static string Kind(BenefitRealisation realisation) => realisation.Benefit.Node.Profile!.Class switch
    {
        BenefitClass.CashReleasing => "cash",
        BenefitClass.NonCashReleasing => "capacity, not cash",
        _ => "value to people and society, not cash",
    };

    private static string On(BenefitRealisation realisation) =>
        realisation.Start?.GoLive is { } day ? FormattableString.Invariant($" on {day:uuuu-MM-dd}") : "";

    private static string Number(decimal value) =>
        decimal.Round(value, decimal.Abs(value) >= 100 ? 0 : 2, MidpointRounding.ToEven).ToString("#,##0.##", CultureInfo.InvariantCulture);
}
