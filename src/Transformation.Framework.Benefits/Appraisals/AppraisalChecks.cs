using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold before maps can be appraised together.</summary>
internal sealed class AppraisalChecks(AppraisalSettings settings, ProblemCollector problems)
{
    private readonly Rebasing rebasing = new(settings);

    internal void Run(IReadOnlyList<BenefitsMap> maps)
    {
        var seen = new HashSet<InitiativeId>();
        foreach (var (i, map) in maps.Index())
        {
            var path = FormattableString.Invariant($"$.maps[{i}]");
            if (!seen.Add(map.Initiative))
            {
                problems.Add(path + ".initiative", ProblemCodes.DuplicateId, $"The map of {map.Initiative} is given twice; its value would be counted twice.");
            }

            foreach (var (j, node) in map.Nodes.Index())
            {
                if (node.Profile is { Value: { } value, Timing: { } timing })
                {
                    var where = FormattableString.Invariant($"{path}.nodes[{j}].profile");
                    var what = $"the benefit {node.Id} of {map.Initiative}";
                    Prices(where + ".value.unitValue", value.UnitValue, timing.Start, timing.Last, what);
                    Reach(where + ".timing", settings.ScheduleFor(value.Discounting), timing.Start, timing.Last, what);
                }
            }

            foreach (var (j, cost) in map.Costs.Index())
            {
                var where = FormattableString.Invariant($"{path}.costs[{j}]");
                var what = $"the cost {cost.Id} of {map.Initiative}";
                Prices(where + ".amount", cost.Amount, cost.From, cost.To, what);
                Reach(where, settings.Standard, cost.From, cost.To, what);
            }
        }
    }

    private void Prices(string path, Money amount, FinancialYear first, FinancialYear last, string what)
    {
        var (from, to) = (first > settings.BaseYear ? first : settings.BaseYear, last < settings.LastYear ? last : settings.LastYear);
        if (from <= to && !(rebasing.CanConvert(amount.Basis, from) && rebasing.CanConvert(amount.Basis, to)))
        {
            problems.Add(path, BenefitsProblemCodes.PriceBasis, settings.Deflator is { } deflator
                ? $"{what} is in prices \"{amount.Basis}\", which the deflator \"{deflator}\" does not take to \"{settings.Prices}\" in every year."
                : $"{what} is in prices \"{amount.Basis}\", but the appraisal is in \"{settings.Prices}\"; convert it first, or give a deflator.");
        }
    }

    private void Reach(string path, DiscountSchedule schedule, FinancialYear first, FinancialYear last, string what)
    {
        var lastIndex = settings.IndexOf(last < settings.LastYear ? last : settings.LastYear);
        if (lastIndex > schedule.LastYear && first <= settings.LastYear)
        {
            problems.Add(path, BenefitsProblemCodes.BeyondSchedule, FormattableString.Invariant(
                $"{what} reaches year {lastIndex} of the appraisal, but the schedule \"{schedule}\" ends at year {schedule.LastYear}."));
        }
    }
}
