using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Puts an XmR chart into plain English: what somebody who decides should take from it.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions. Numbers are rounded to one digit finer than the usual step from point to point.</remarks>
public static class XmrText
{
    /// <summary>The words for a variation: <c>special cause, improvement</c>.</summary>
    /// <param name="variation">The variation.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such variation.</exception>
    public static string Of(ProcessVariation variation) => variation switch
    {
        ProcessVariation.Unknown => "unknown",
        ProcessVariation.CommonCause => "common cause",
        ProcessVariation.Improvement => "special cause, improvement",
        ProcessVariation.Concern => "special cause, concern",
        ProcessVariation.NeutralHigh => "special cause, high",
        ProcessVariation.NeutralLow => "special cause, low",
        _ => throw new ArgumentOutOfRangeException(nameof(variation)),
    };

    /// <summary>The words for an assurance: <c>hit or miss</c>.</summary>
    /// <param name="assurance">The assurance.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such assurance.</exception>
    public static string Of(TargetAssurance assurance) => assurance switch
    {
        TargetAssurance.NoTarget => "no target",
        TargetAssurance.Unknown => "unknown",
        TargetAssurance.ConsistentlyPassing => "consistently passing",
        TargetAssurance.ConsistentlyFailing => "consistently failing",
        TargetAssurance.HitOrMiss => "hit or miss",
        _ => throw new ArgumentOutOfRangeException(nameof(assurance)),
    };

    /// <summary>What a chart says, in a few sentences: the latest point, what to expect, the target, the step before, and how far to rely on it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="what">What is measured, to begin with: <c>Bed days a month</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="what"/> is empty.</exception>
    public static string Read(XmrChart chart, string what)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        if (chart is not { Latest: { } latest, Current: { } current })
        {
            return $"{what}: nothing has been measured, so nothing is known.";
        }

        string?[] sentences = [Latest(latest, current, chart.Settings), Expectation(current), Target(chart, current), Step(chart, current), Reliance(chart, current)];
        return $"{what}: {string.Join(' ', sentences.Where(static s => s is not null))}";
    }

    private static string Latest(XmrPoint latest, XmrStretch current, XmrSettings settings)
    {
        var point = FormattableString.Invariant($"the latest point ({latest.On:uuuu-MM-dd}, {Number(latest.Value, current)})");
        return latest.Variation switch
        {
            ProcessVariation.Unknown => $"{point} stands alone; one point shows no variation.",
            ProcessVariation.CommonCause => $"{point} is within the variation that is always there; a single rise or fall of this size needs no explanation.",
            ProcessVariation.Improvement => $"{point} shows a change for the better: {Signals(latest, settings)}. Find out what brought it about, and keep it.",
            ProcessVariation.Concern => $"{point} shows a change for the worse: {Signals(latest, settings)}. Find out what brought it about.",
            _ => $"{point} shows a change: {Signals(latest, settings)}. Find out what brought it about.",
        };
    }

    private static string? Expectation(XmrStretch current) => current.MeanMovingRange is null
        ? null
        : $"Unless something changes, expect {Number(current.Mean, current)} on average, and single points from {Number(current.LowerLimit!.Value, current)} to {Number(current.UpperLimit!.Value, current)}.";

    private static string? Target(XmrChart chart, XmrStretch current) => chart.Assurance switch
    {
        TargetAssurance.ConsistentlyPassing => $"As it now runs, it will meet the target of {Number(chart.Target!.Value, current)} every time.",
        TargetAssurance.ConsistentlyFailing => $"As it now runs, it will not meet the target of {Number(chart.Target!.Value, current)}: that takes a change to the process, not more effort within it.",
        TargetAssurance.HitOrMiss => $"Chance decides from point to point whether it meets the target of {Number(chart.Target!.Value, current)}.",
        TargetAssurance.Unknown => "Whether it will meet the target cannot be said yet.",
        _ => null,
    };

    private static string? Step(XmrChart chart, XmrStretch current) => current.Step is { } step && chart.Stretches.Length > 1
        ? FormattableString.Invariant(
            $"Worked out afresh from {step.From:uuuu-MM-dd} ({step.Reason}): the mean was {Number(chart.Stretches[^2].Mean, current)} before, a difference of {Number(current.Mean - chart.Stretches[^2].Mean, current)}.")
        : null;

    private static string? Reliance(XmrChart chart, XmrStretch current) => current.IsProvisional
        ? FormattableString.Invariant(
            $"Limits rest on {current.BasePoints} {(current.BasePoints == 1 ? "point" : "points")}, fewer than {chart.Settings.ProvisionalBelow}: take them as provisional.")
        : null;

    private static string Signals(XmrPoint point, XmrSettings settings) =>
        string.Join("; ", point.Signals.Select(s => Signal(s, settings))) + (point.IsMixed ? "; these point both ways" : "");

    private static string Signal(SpecialCause signal, XmrSettings settings) => signal.Rule switch
    {
        SpecialCauseRule.OutsideLimits => signal.IsUpwards ? "above the upper limit" : "below the lower limit",
        SpecialCauseRule.Trend => FormattableString.Invariant($"{settings.RunPoints} or more points in a row {(signal.IsUpwards ? "rising" : "falling")}"),
        SpecialCauseRule.TwoOfThree => $"two of three points near the {(signal.IsUpwards ? "upper" : "lower")} limit",
        _ => FormattableString.Invariant($"{settings.RunPoints} or more points in a row {(signal.IsUpwards ? "above" : "below")} the mean"),
    };

    /// <summary>No decimals where points usually differ by 10 or more, one where by 1 or more, and so on up to 6.</summary>
    private static string Number(decimal value, XmrStretch current)
    {
        var decimals = 0;
        for (var step = current.MeanMovingRange ?? 0; step < 10 && decimals < 6; step *= 10)
        {
            decimals++;
        }

        return decimal.Round(value, decimals, MidpointRounding.ToEven).ToString("#,##0.######", CultureInfo.InvariantCulture);
    }
}
