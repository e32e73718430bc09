using System.Collections.Immutable;
using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What a short view in cash would conclude, beside the whole value over all years.</summary>
/// <remarks>
/// The value of prevention is slow and often no cash, so a view of this year's cash turns it down. This lays both views side by side; it does not
/// choose between them. To go ahead means: more than nothing. Immutable; safe to share between threads.
/// </remarks>
public sealed class ShortAndLongView
{
    private static readonly ImmutableArray<int> UsualYears = [1, 3, 5, 10];

    private ShortAndLongView(Appraisal appraisal, IEnumerable<int> years)
    {
        Horizons = [.. years.Select(y => new HorizonView(appraisal, y))];
        InYear = new(appraisal, 1);
        Whole = new(appraisal, appraisal.Settings.Years);
        BaseYear = appraisal.Settings.BaseYear;
    }

    /// <summary>The horizons asked for that end before the last year appraised, shortest first.</summary>
    public ImmutableArray<HorizonView> Horizons { get; }

    /// <summary>The base year alone: how a budget of one year sees it.</summary>
    public HorizonView InYear { get; }

    /// <summary>Every year appraised.</summary>
    public HorizonView Whole { get; }

    /// <summary>Whether the in-year view of cash concludes something else than the view of all value in all years.</summary>
    public ViewDivergence Divergence => (InYear.IsWorthwhileInCash, Whole.IsWorthwhileInPublicValue) switch
    {
        (false, true) => ViewDivergence.ShortViewTurnsDownValue,
        (true, false) => ViewDivergence.ShortViewTakesUpLoss,
        _ => ViewDivergence.None,
    };

    private FinancialYear BaseYear { get; }

    /// <summary>Lays the views side by side.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="years">How many first years to count, each at least 1, in any order; left out, 1, 3, 5 and 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of years is below 1.</exception>
    public static ShortAndLongView Of(Appraisal appraisal, params IEnumerable<int> years)
    {
        ArgumentNullException.ThrowIfNull(appraisal);
        ArgumentNullException.ThrowIfNull(years);
        int[] asked = [.. years.Distinct().Order()];
        if (asked.Length > 0)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(asked[0], 1, nameof(years));
        }

        return new(appraisal, (asked.Length > 0 ? asked : UsualYears.AsEnumerable()).Where(y => y < appraisal.Settings.Years));
    }

    /// <summary>Explains it in plain English, one statement a line, in whole pounds and per cent.</summary>
    public string Explain() => string.Join('\n', Lines());

    private static string Verdict(bool goesAhead) => goesAhead ? "would go ahead" : "would turn it down";

    private static string Later(LaterValue later) => later.PartOfPresentValue is { } part
        ? string.Create(CultureInfo.InvariantCulture, $"{decimal.Round(part * 100)} % of the public value falls later")
        : $"{later.PresentValue.Rounded()} of public value falls later";

    private IEnumerable<string> Lines()
    {
        yield return $"In cash and in {BaseYear} alone it comes to {InYear.NetCash.Rounded()}: that view {Verdict(InYear.IsWorthwhileInCash)}.";
        foreach (var view in Horizons)
        {
            yield return FormattableString.Invariant(
                $"Over {view.Years} years: cash {view.NetCash.Rounded()}, net public value {view.NetPublicValue.Rounded()}; {Later(view.Later)}.");
        }

        yield return FormattableString.Invariant(
            $"Over all {Whole.Years} years: cash {Whole.NetCash.Rounded()}, net public value {Whole.NetPublicValue.Rounded()}: a view of all value {Verdict(Whole.IsWorthwhileInPublicValue)}.");
    }
}
