using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>Adds amounts up by year; not thread-safe.</summary>
internal sealed class SeriesSum(int years)
{
    private readonly decimal[] amounts = new decimal[years];
    private readonly decimal[] presentValues = new decimal[years];

    internal void Add(int year, Money amount, Money presentValue)
    {
        amounts[year] += amount.Pounds;
        presentValues[year] += presentValue.Pounds;
    }

    internal FlowSeries ToSeries(AppraisalSettings settings)
    {
        var all = ImmutableArray.CreateBuilder<YearAmount>(amounts.Length);
        for (var i = 0; i < amounts.Length; i++)
        {
            all.Add(new(settings.BaseYear.PlusYears(i), new(amounts[i], settings.Prices), new(presentValues[i], settings.Prices)));
        }

        return new(all.MoveToImmutable(), settings.Prices);
    }
}
