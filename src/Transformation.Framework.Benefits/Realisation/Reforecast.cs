using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What is now to be expected of the benefits, given what was measured, as replacements that an appraisal can be run again with.</summary>
/// <remarks>
/// <para>Measured days count as measured; every other day of a benefit's life as planned, times the carried rate. The replacement of a benefit is its
/// <see cref="AppraisalInputKind.BenefitScale"/>: the appraisal run again has exactly the expected quantity over the whole life, spread over the years
/// as the plan spreads it, past years included. <see cref="ReforecastLine.Years"/> has it year by year.</para>
/// <para>Nothing changes by itself: a benefit that could not be re-forecast keeps its plan and is listed in <see cref="NotReforecast"/>. Immutable; safe to
/// share between threads.</para>
/// </remarks>
public sealed class Reforecast
{
    private Reforecast(ReforecastMethod method, ImmutableArray<ReforecastLine> lines, ImmutableArray<(BenefitReference, ReforecastGap)> gaps)
    {
        Method = method;
        Lines = lines;
        NotReforecast = gaps;
    }

    /// <summary>Which rate was carried on.</summary>
    public ReforecastMethod Method { get; }

    /// <summary>The benefits that were re-forecast, by initiative and benefit.</summary>
    public ImmutableArray<ReforecastLine> Lines { get; }

    /// <summary>The valued benefits that keep their plan, each with the reason.</summary>
    public ImmutableArray<(BenefitReference Benefit, ReforecastGap Gap)> NotReforecast { get; }

    /// <summary>The scale of each benefit that was re-forecast, for <see cref="AppraisalInputs.With"/>.</summary>
    public IEnumerable<KeyValuePair<AppraisalInput, decimal>> Replacements => Lines.Select(static l => KeyValuePair.Create(
        AppraisalInput.OfBenefit(l.Benefit.Initiative, l.Benefit.Node.Id, AppraisalInputKind.BenefitScale), l.Scale));

    /// <summary>Carries a rate of realisation on.</summary>
    /// <param name="report">What was measured.</param>
    /// <param name="method">Which rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">The method is none.</exception>
    public static Reforecast Of(RealisationReport report, ReforecastMethod method)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!Enum.IsDefined(method))
        {
            throw new ArgumentOutOfRangeException(nameof(method));
        }

        var lines = ImmutableArray.CreateBuilder<ReforecastLine>();
        var gaps = ImmutableArray.CreateBuilder<(BenefitReference, ReforecastGap)>();
        foreach (var benefit in report.Benefits.Where(static b => b.Benefit.Node.Profile!.Value is not null))
        {
            if (benefit.Status != RealisationStatus.Known)
            {
                gaps.Add((benefit.Benefit, ReforecastGap.RealisationNotKnown));
            }
            else if (RateOf(benefit, method) is not { } rate || benefit.Planned == 0)
            {
                gaps.Add((benefit.Benefit, ReforecastGap.NothingForecast));
            }
            else if (Line(benefit, rate) is var line && (rate < 0 || line.Scale < 0))
            {
                gaps.Add((benefit.Benefit, ReforecastGap.WrongWay));
            }
            else
            {
                lines.Add(line);
            }
        }

        return new(method, lines.ToImmutable(), gaps.ToImmutable());
    }

    private static decimal? RateOf(BenefitRealisation benefit, ReforecastMethod method) => method switch
    {
        ReforecastMethod.RateToDate => benefit.Rate,
        ReforecastMethod.LastPoint => RateOf(benefit.Points.TakeLast(1)),
        _ when LatestStep(benefit) is { } step => RateOf(benefit.Points.Where(p => p.Period.Start >= step)),
        _ => benefit.Rate,
    };

    private static LocalDate? LatestStep(BenefitRealisation benefit)
    {
        var last = benefit.Points[^1].Period.Start;
        return benefit.Series!.Terms.Steps.LastOrDefault(s => s.From <= last)?.From;
    }

    private static decimal? RateOf(IEnumerable<RealisedPoint> points)
    {
        RealisedPoint[] compared = [.. points.Where(static p => p.Planned != 0)];
        return compared.Length == 0 ? null : compared.Sum(static p => p.Measured) / compared.Sum(static p => p.Planned);
    }

    private static ReforecastLine Line(BenefitRealisation benefit, decimal rate) => new(
        benefit.Benefit,
        rate,
        [.. benefit.Years.Select(y => new ReforecastYear(y.Year, y.Planned, (y.Measured ?? 0) + (rate * (y.Planned - y.PlannedMeasured))))]);
}
