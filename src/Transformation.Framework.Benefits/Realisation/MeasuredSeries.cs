using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What has been measured of a benefit, period by period.</summary>
/// <remarks>
/// Periods do not overlap and are all alike: so many whole calendar months each, or so many days. Points are kept by time, whatever the order given. Immutable; safe to
/// share between threads.
/// </remarks>
public sealed class MeasuredSeries
{
    private const string What = "measured series";

    private MeasuredSeries(InitiativeId initiative, ChainNodeId benefit, SeriesKind kind, string unit, ImmutableArray<MeasuredPoint> points, SeriesTerms terms)
    {
        Initiative = initiative != default ? initiative : throw new ArgumentException("The identifier is empty.", nameof(initiative));
        Benefit = benefit != default ? benefit : throw new ArgumentException("The identifier is empty.", nameof(benefit));
        Kind = Enum.IsDefined(kind) ? kind : throw new ArgumentOutOfRangeException(nameof(kind));
        Unit = DomainText.Required(unit, nameof(unit));
        Points = [.. points.OrderBy(static p => p.Period.Start)];
        Terms = terms;
    }

    /// <summary>The initiative.</summary>
    public InitiativeId Initiative { get; }

    /// <summary>The benefit, a node of that initiative's map.</summary>
    public ChainNodeId Benefit { get; }

    /// <summary>What the values are.</summary>
    public SeriesKind Kind { get; }

    /// <summary>In what they are: <c>bed days a month</c>.</summary>
    public string Unit { get; }

    /// <summary>The points, by time; also those without a value.</summary>
    public ImmutableArray<MeasuredPoint> Points { get; }

    /// <summary>Go-live, baseline, target and the rest of what the values are read by.</summary>
    public SeriesTerms Terms { get; }

    /// <summary>Makes a series, or says everything that is wrong with its points.</summary>
    /// <param name="initiative">The initiative.</param>
    /// <param name="benefit">The benefit, a node of that initiative's map.</param>
    /// <param name="kind">What the values are.</param>
    /// <param name="unit">In what they are.</param>
    /// <param name="points">The points, in any order; none is allowed.</param>
    /// <param name="terms">What the values are read by; left out, nothing is stated.</param>
    /// <returns>The series, or problems with paths such as <c>$.points[3]</c>.</returns>
    /// <exception cref="ArgumentException">An identifier is empty, the unit is blank, or the kind is none.</exception>
    public static Checked<MeasuredSeries> Create(
        InitiativeId initiative, ChainNodeId benefit, SeriesKind kind, string unit, IEnumerable<MeasuredPoint> points, SeriesTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ImmutableArray<MeasuredPoint> all = [.. points];
        var problems = new ProblemCollector();
        MeasuredSeriesChecks.Run([.. all.Select(static (p, i) => (FormattableString.Invariant($"$.points[{i}]"), p))], problems);
        var series = new MeasuredSeries(initiative, benefit, kind, unit, problems.IsEmpty ? all : [], terms ?? SeriesTerms.None);
        return problems.IsEmpty ? Checked<MeasuredSeries>.Valid(What, series) : Checked<MeasuredSeries>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The XmR chart of the points that have a value and whose period is over.</summary>
    /// <remarks>
    /// A point stands on the first day of its period. More of a quantity realised is better; for levels and counts the measure says which way is, and without
    /// one neither is. The target is that of the series, or of the measure for levels; it needs a direction.
    /// </remarks>
    /// <param name="asOf">The day up to which points count.</param>
    /// <param name="measure">The benefit's measure; null when it has none.</param>
    /// <param name="settings">How to work it out; left out, as Making Data Count does.</param>
    public XmrChart Chart(LocalDate asOf, BenefitMeasure? measure = null, XmrSettings? settings = null)
    {
        var direction = Kind == SeriesKind.Quantity ? OutcomeDirection.Increase : measure?.Direction;
        var target = Terms.Target ?? (Kind == SeriesKind.Level ? measure?.TargetValue : null);
        return XmrChart.Of(
            Measured(asOf).Select(static p => new ProcessPoint(p.Period.Start, p.Value!.Value)), direction, direction is null ? null : target, Terms.Steps, settings);
    }

    /// <summary>The points that have a value and whose period is over.</summary>
    internal IEnumerable<MeasuredPoint> Measured(LocalDate asOf) => Points.Where(p => p.Value is not null && p.Period.End <= asOf);
}
